using System.Text.Json.Nodes;

namespace Hub.Tests.Identity;

/// <summary>The realm with <see cref="TlsBrowser.Origin"/> among the addresses that sign-in may come back to.</summary>
internal sealed class RealmForTls : IDisposable
{
    public RealmForTls()
    {
        var realm = JsonNode.Parse(File.ReadAllText(RepositoryFile.At("infra/keycloak/hub-realm.json")))!;
        var web = realm["clients"]!.AsArray().Single(client => (string?)client!["clientId"] == "hub-web")!;
        web["redirectUris"]!.AsArray().Add($"{TlsBrowser.Origin}/*");
        Secret = (string)web["secret"]!;
        File.WriteAllText(Path, realm.ToJsonString());
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public string Secret { get; }

    public void Dispose() => File.Delete(Path);
}
