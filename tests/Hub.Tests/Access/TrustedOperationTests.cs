using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;

namespace Hub.Tests.Access;

/// <summary>A host that runs trusted operations only.</summary>
public sealed class TrustedOperationTests
{
    private const string Known = "{ viewer { person { name } } }";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Known)));

    [Fact]
    public async Task It_runs_what_its_manifest_holds_by_text_and_by_hash_and_refuses_all_else_on_every_transport()
    {
        await using var hub = await Start(new Dictionary<string, string> { [Hash] = Known });
        using var kari = await hub.SignIn(People.Kari);

        Assert.Contains("Kari Berg", await Ask(kari, new { query = Known }), StringComparison.Ordinal);
        Assert.Contains("Kari Berg", await Ask(kari, ByHash(null, Hash)), StringComparison.Ordinal);

        const string Refused = "OPERATION_NOT_TRUSTED";
        Assert.Contains(Refused, await Ask(kari, new { query = "{ asOf }" }), StringComparison.Ordinal);
        Assert.Contains(Refused, await Ask(kari, ByHash("{ asOf }", Sha256("{ asOf }"))), StringComparison.Ordinal);
        Assert.Contains(Refused, await Ask(kari, new { query = Known + " " }), StringComparison.Ordinal);
        Assert.Contains(
            Refused,
            await Ask(kari, new { query = "{ __schema { queryType { name } } }" }),
            StringComparison.Ordinal
        );
        using var byGet = await kari.GetAsync(new Uri("graphql?query={asOf}", UriKind.Relative));
        Assert.Contains(Refused, await byGet.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var line = await GraphQLSocket.Of(hub, People.Kari);
        Assert.Equal("Kari Berg", await line.Who("1"));
        await line.Follow("2", "network/50", 0);
        Assert.Contains(Refused, (await line.Hear()).ToString(), StringComparison.Ordinal);
    }

    private static async Task<TestHub> Start(Dictionary<string, string> manifest)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(manifest));
            return await TestHub.Start(
                settings: [("Hub:TrustedOperationsOnly", "true"), ("Hub:TrustedOperations:0", file)]
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static object ByHash(string? query, string hash) =>
        new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } };

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> Ask(HttpClient client, object body)
    {
        using var answer = await client.PostAsync(
            new Uri("graphql", UriKind.Relative),
            System.Net.Http.Json.JsonContent.Create(body)
        );
        return await answer.Content.ReadAsStringAsync();
    }
}
