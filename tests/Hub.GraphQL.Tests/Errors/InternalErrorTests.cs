using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using Hub.GraphQL.Tests.Transport;

namespace Hub.GraphQL.Tests.Errors;

/// <summary>
/// The attack: make a resolver fail and read what the failure says. Whatever fails and on whatever transport, the answer
/// has a message that says nothing and an id under which the log has the whole of it, once.
/// </summary>
public sealed class InternalErrorTests
{
    [Theory]
    [InlineData("{ method }", 1)]
    [InlineData("{ later }", 1)]
    [InlineData("{ thing { property } }", 1)]
    [InlineData("{ things { nullable } }", 2)]
    // One failure of the batch, told at three places.
    [InlineData("{ things { batched } }", 1)]
    [InlineData("{ takes(input: { text: \"bad\" }) }", 1)]
    [InlineData("query ($i: LeakyInput! = { text: \"bad\" }) { takes(input: $i) }", 1)]
    [InlineData("mutation { change }", 1)]
    public async Task Over_http_a_failure_is_an_id_and_the_log_has_it_once(string query, int failures)
    {
        var log = new CapturedLog();
        await using var server = await TestServer.Start(Leaky.Types, log);

        using var answer = await server.Client.PostAsJsonAsync("/graphql", new { query });

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        TellsNothingBut(log, await answer.Content.ReadAsStringAsync(), failures);
    }

    [Theory]
    [InlineData("{ method }")]
    [InlineData("subscription { notOpened }")]
    [InlineData("subscription { breaks }")]
    [InlineData("subscription { things { property } }")]
    [InlineData("{ takes(input: { text: \"bad\" }) }")]
    public async Task On_an_event_stream_a_failure_is_an_id_and_the_log_has_it_once(string query)
    {
        var log = new CapturedLog();
        await using var server = await TestServer.Start(Leaky.Types, log);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));

        using var answer = await server.Client.SendAsync(request);

        TellsNothingBut(log, await answer.Content.ReadAsStringAsync(), 1);
    }

    [Theory]
    [InlineData("{ method }")]
    [InlineData("subscription { notOpened }")]
    [InlineData("subscription { breaks }")]
    [InlineData("subscription { things { property } }")]
    [InlineData("{ takes(input: { text: \"bad\" }) }")]
    public async Task On_a_websocket_a_failure_is_an_id_and_the_log_has_it_once(string query)
    {
        var log = new CapturedLog();
        await using var server = await TestServer.Start(Leaky.Types, log);
        using var socket = await TestSocket.Open(server);

        await socket.Send(
            new
            {
                id = "1",
                type = "subscribe",
                payload = new { query },
            }
        );

        TellsNothingBut(log, await socket.UntilOver("1"), 1);
    }

    [Fact]
    public async Task What_cannot_be_authenticated_because_of_a_bug_closes_the_websocket_and_says_nothing()
    {
        var log = new CapturedLog();
        await using var server = await TestServer.Start(
            Leaky.Types,
            log,
            options => options.Authenticate = (_, _, _) => throw Leaky.Bug()
        );
        using var socket = await TestSocket.Open(server, initialise: false);

        await socket.Send(new { type = "connection_init" });

        var heard = await socket.UntilClosed();
        Assert.DoesNotContain("hunter2", heard, StringComparison.Ordinal);
    }

    private static void TellsNothingBut(CapturedLog log, string answer, int failures)
    {
        Assert.Contains("\"message\":\"Unexpected error.\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"INTERNAL\"", answer, StringComparison.Ordinal);
        foreach (var word in (string[])["hunter2", "db.internal", "Exception", "Leaky", " at "])
        {
            Assert.DoesNotContain(word, answer, StringComparison.Ordinal);
        }

        Assert.Equal(failures, log.Errors.Count);
        var trace = Assert.Single(TraceIds.In(answer).Distinct());
        Assert.All(log.Errors, entry => Assert.Contains(trace, entry.Text, StringComparison.Ordinal));
        Assert.All(log.Errors, entry => Assert.Contains("hunter2", entry.Bug!.ToString(), StringComparison.Ordinal));
    }
}
