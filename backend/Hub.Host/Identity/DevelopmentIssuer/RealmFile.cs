using System.Text.Json;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>
/// The parts of a Keycloak realm file that the built-in issuer reads: users, their roles, clients and secrets.
/// Everything else in the file is for Keycloak alone.
/// </summary>
public sealed record RealmFile(string Realm, IReadOnlyList<RealmClient> Clients, IReadOnlyList<RealmUser> Users)
{
    public const string FileName = "hub-realm.json";

    public static RealmFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<RealmFile>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} holds no realm.");
    }

    /// <summary>The file that ships beside the program; a published program has none.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "keycloak", FileName);

    public RealmClient? Client(string? clientId) => Clients.FirstOrDefault(client => client.ClientId == clientId);

    public RealmUser? User(string? id) =>
        Users.FirstOrDefault(user => user.Enabled && user.Id == id && user.ServiceAccountClientId is null);

    public RealmUser? UserNamed(string? name) =>
        Users.FirstOrDefault(user => user.Enabled && user.Username == name && user.ServiceAccountClientId is null);

    public RealmUser? ServiceAccountOf(RealmClient client) =>
        Users.FirstOrDefault(user => user.Enabled && user.ServiceAccountClientId == client.ClientId);
}

public sealed record RealmUser(
    string Id,
    string Username,
    bool Enabled,
    string? Email,
    bool EmailVerified,
    string? FirstName,
    string? LastName,
    string? ServiceAccountClientId,
    IReadOnlyList<RealmCredential>? Credentials,
    IReadOnlyList<string>? RealmRoles,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? ClientRoles
)
{
    public string Name => $"{FirstName} {LastName}".Trim();

    public bool HasPassword(string? password) =>
        password is not null
        && Credentials?.Any(credential => credential.Type == "password" && Secrets.AreEqual(credential.Value, password))
            == true;
}

public sealed record RealmCredential(string Type, string Value);

public sealed record RealmClient(
    string ClientId,
    bool Enabled,
    bool PublicClient,
    string? Secret,
    bool StandardFlowEnabled,
    bool DirectAccessGrantsEnabled,
    bool ServiceAccountsEnabled,
    IReadOnlyList<string>? RedirectUris,
    IReadOnlyDictionary<string, string>? Attributes
)
{
    public bool RequiresPkce => Attributes?.GetValueOrDefault("pkce.code.challenge.method") == "S256";

    public bool HasSecret(string? secret) =>
        PublicClient || (Secret is not null && secret is not null && Secrets.AreEqual(Secret, secret));

    /// <summary>As Keycloak: a star at the end matches any rest, and a loopback address matches on any port.</summary>
    public bool Allows(string? redirectUri)
    {
        if (
            !Uri.TryCreate(redirectUri, UriKind.Absolute, out var uri)
            || uri.Fragment.Length > 0
            || uri.UserInfo.Length > 0
            || redirectUri.Contains('\\', StringComparison.Ordinal)
        )
        {
            return false;
        }

        return RedirectUris?.Any(pattern => Matches(pattern, uri)) == true;
    }

    private static bool Matches(string pattern, Uri uri)
    {
        var allowed = new Uri(pattern.TrimEnd('*'));
        var sameHost =
            allowed.Scheme == uri.Scheme
            && allowed.Host == uri.Host
            && (allowed.Port == uri.Port || (allowed.IsLoopback && allowed.IsDefaultPort));
        return sameHost
            && (
                pattern.EndsWith('*')
                    ? uri.AbsolutePath.StartsWith(allowed.AbsolutePath, StringComparison.Ordinal)
                    : uri.AbsolutePath == allowed.AbsolutePath
            );
    }
}
