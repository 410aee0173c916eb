using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Transport;

public sealed class PersistedOperationTests
{
    private const string Query = "{ topics { title } }";
    private const string Answer =
        """{"data":{"topics":[{"title":"Topic 1"},{"title":"Topic 2"},{"title":"Topic 3"}]}}""";

    private static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    [Fact]
    public async Task A_client_teaches_an_operation_once_and_then_sends_its_hash()
    {
        using var engine = TestEngine.OfForum();
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await Send(engine, null, Hash), StringComparison.Ordinal);
        Assert.Equal(Answer, await Send(engine, Query, Hash));
        Assert.Equal(Answer, await Send(engine, null, Hash));
    }

    [Fact]
    public async Task A_hash_of_another_text_is_refused_and_not_learnt()
    {
        using var engine = TestEngine.OfForum();
        Assert.Contains("BAD_USER_INPUT", await Send(engine, "{ asOf }", Hash), StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await Send(engine, null, Hash), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_trusted_operations_run_when_the_server_says_so()
    {
        using var engine = TestEngine.OfForum(options =>
        {
            options.PersistedOperations.OnlyTrusted = true;
            options.PersistedOperations.TrustManifest(
                JsonSerializer.Serialize(new Dictionary<string, string> { [Hash] = Query })
            );
        });
        Assert.Equal(Answer, await Send(engine, null, Hash));
        Assert.Equal(Answer, await engine.Ask(Query));
        Assert.Contains("OPERATION_NOT_TRUSTED", await engine.Ask("{ asOf }"), StringComparison.Ordinal);
        Assert.Contains("OPERATION_NOT_TRUSTED", await Send(engine, "{ asOf }", "00"), StringComparison.Ordinal);
        Assert.Empty(engine.Forum.Calls);
    }

    [Fact]
    public void A_manifest_whose_hash_is_not_its_texts_is_refused()
    {
        var operations = new GraphQLPersistedOperations();
        var forged = JsonSerializer.Serialize(new Dictionary<string, string> { [Hash] = "{ asOf }" });
        Assert.Contains(Hash, Assert.Throws<ArgumentException>(() => operations.TrustManifest(forged)).Message);
        Assert.Throws<JsonException>(() => operations.TrustManifest("[1]"));
    }

    private static Task<string> Send(TestEngine engine, string? query, string hash) =>
        engine.Ask(query, extensions: new { persistedQuery = new { version = 1, sha256Hash = hash } });
}
