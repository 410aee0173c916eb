using System.Text;
using Hub.GraphQL.Tests.Execution;

namespace Hub.GraphQL.Tests.Transport;

/// <summary>Answers in parts, over HTTP as the clients that people use read them, and over the streams.</summary>
public sealed class IncrementalTransportTests
{
    private const string Deferred = "{ book { title ... @defer { slow pages } } }";

    // Its second part waits until the client has shown the first and asks for letGo.
    private const string Held = "{ book { title ... @defer { waits slow } } }";
    private const string Streamed = "{ books @stream(initialCount: 1) { title slow } }";

    [Fact]
    public async Task The_client_Apollo_shows_the_first_part_and_then_the_rest()
    {
        await using var server = await Start();
        var lines = await Lines("apollo", server, Held, Streamed);
        Assert.Contains("\"title\":\"One\"", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("slow", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"slow\":\"slow One\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"slow\":\"slow Three\"", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_urql_shows_the_first_part_and_then_the_deferred_one()
    {
        await using var server = await Start();
        var lines = await Lines("urql", server, Held, "{ books { title ... @defer { slow } } }");
        Assert.Equal("""{"data":{"book":{"title":"One"}}}""", lines[0]);
        Assert.Equal("""{"data":{"book":{"title":"One","waits":"now","slow":"slow One"}}}""", lines[1]);
        Assert.EndsWith("""{"title":"Three","slow":"slow Three"}]}}""", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_HTTP_the_parts_are_multipart_mixed_for_clients_that_accept_it()
    {
        await using var server = await Start();
        var (type, body) = await Post(server, Deferred, "multipart/mixed, application/json");
        Assert.Equal("multipart/mixed; boundary=\"-\"", type);
        Assert.Equal(
            """
            ---
            Content-Type: application/json; charset=utf-8

            {"data":{"book":{"title":"One"}},"pending":[{"id":"0","path":["book"]}],"hasNext":true}
            ---
            Content-Type: application/json; charset=utf-8

            {"incremental":[{"id":"0","data":{"slow":"slow One","pages":10}}],"completed":[{"id":"0"}],"hasNext":false}
            -----

            """,
            body.ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("application/json", Deferred)]
    [InlineData("multipart/mixed;deferSpec=20220824, application/json", Deferred)]
    [InlineData("multipart/mixed, application/json", "{ book { title slow pages } }")]
    public async Task Others_get_the_whole_answer_at_once(string accept, string query)
    {
        await using var server = await Start();
        var (type, body) = await Post(server, query, accept);
        Assert.StartsWith("application/json", type, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"book":{"title":"One","slow":"slow One","pages":10}}}""", body);
    }

    [Fact]
    public async Task On_an_event_stream_each_part_is_an_event()
    {
        await using var server = await Start();
        var (_, body) = await Post(server, Deferred, "text/event-stream");
        var events = body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("event: next\ndata: {\"data\":", events[1], StringComparison.Ordinal);
        Assert.StartsWith("event: next\ndata: {\"incremental\":", events[2], StringComparison.Ordinal);
        Assert.StartsWith("event: complete", events[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_option_the_directives_are_unknown()
    {
        await using var server = await TestServer.Start();
        var (_, body) = await Post(server, "{ topics { ... @defer { title } } }", "multipart/mixed, application/json");
        Assert.Contains("Unknown directive \\\"@defer\\\"", body, StringComparison.Ordinal);
    }

    private static Task<TestServer> Start() =>
        TestServer.Start(
            [typeof(TomeQueries), typeof(TomeFields)],
            null,
            options => options.IncrementalDelivery = true
        );

    private static async Task<string[]> Lines(string client, TestServer server, params string[] queries) =>
        (
            await NodeProgram.Run("parts.mjs", [client, new Uri(server.Address, "/graphql").ToString(), .. queries])
        ).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<(string? Type, string Body)> Post(TestServer server, string query, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                System.Text.Json.JsonSerializer.Serialize(new { query }),
                Encoding.UTF8,
                "application/json"
            ),
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await server.Client.SendAsync(request);
        return (answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsStringAsync());
    }
}
