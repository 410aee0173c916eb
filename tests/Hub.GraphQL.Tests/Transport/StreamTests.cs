namespace Hub.GraphQL.Tests.Transport;

/// <summary>Subscriptions as the clients that people use speak them.</summary>
public sealed class StreamTests
{
    private static readonly string[] Answers =
    [
        """{"data":{"__typename":"Query"}}""" + "\tend",
        """{"data":{"count":3}}""" + "\tend",
        """{"data":{"counting":1}}"""
            + "\t"
            + """{"data":{"counting":2}}"""
            + "\t"
            + """{"data":{"counting":3}}"""
            + "\tend",
    ];

    [Fact]
    public async Task The_client_graphql_ws_gets_its_answers_and_close_codes()
    {
        await using var server = await TestServer.Start(options =>
        {
            options.Limits.ConnectionInitialisation = TimeSpan.FromSeconds(8);
            options.Authenticate = (context, payload, _) =>
                ValueTask.FromResult(
                    payload is { ValueKind: System.Text.Json.JsonValueKind.Object }
                        ? null
                        : new GraphQLSession(context.User)
                );
        });
        var address = new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri.ToString();
        var lines = (await NodeProgram.Run("websocket.mjs", address)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal(Answers[0], lines[0]);
        Assert.Equal("""{"data":{"render":"Æ"}}""" + "\tend", lines[1]);
        Assert.Equal(Answers[1], lines[2]);
        Assert.Equal(Answers[2], lines[3]);
        Assert.StartsWith("error [{\"message\":\"Cannot query field", lines[4], StringComparison.Ordinal);
        Assert.StartsWith(
            """{"data":{"breaks":1}}""" + "\terror [{\"message\":\"Unexpected error.\"",
            lines[5],
            StringComparison.Ordinal
        );
        Assert.Equal(Answers[0], lines[6]);
        Assert.Equal("4401\t4400\t4429\t4409\t4400\t4400\t4403\t4408\tHTTP 403\tHTTP 400", lines[7]);
        Assert.Contains("counting ended", server.Forum.Calls);
    }

    [Theory]
    [InlineData("distinct")]
    [InlineData("single")]
    public async Task The_client_graphql_sse_gets_its_answers_in_both_modes(string mode)
    {
        await using var server = await TestServer.Start();
        var address = new Uri(server.Address, "/graphql").ToString();
        var lines = (await NodeProgram.Run("events.mjs", address, mode)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal(Answers, lines[..3]);
        Assert.Contains("Cannot query field", lines[3], StringComparison.Ordinal);
        Assert.StartsWith(
            """{"data":{"breaks":1}}""" + "\t" + """{"errors":[{"message":"Unexpected error.",""",
            lines[4],
            StringComparison.Ordinal
        );
        Assert.Equal(Answers[0], lines[5]);
    }
}
