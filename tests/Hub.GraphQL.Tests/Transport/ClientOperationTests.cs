using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Tests.Transport;

/// <summary>The attack: one client starts operations until nothing is left for the others.</summary>
public sealed class ClientOperationTests
{
    private const string Waits = "{ waits }";
    private const string Stream = "subscription { topicStarted { title } }";

    [Fact]
    public async Task Over_http_a_client_with_too_many_operations_is_told_to_wait()
    {
        await using var server = await Start(most: 1);
        using var gone = new CancellationTokenSource();
        var first = Post(server, "kari", Waits, gone.Token);
        await server.Forum.Waiting.Task;

        using var second = await Post(server, "kari", "{ __typename }");
        using var other = await Post(server, "ola", "{ __typename }");

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Contains("\"TOO_MANY_OPERATIONS\"", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);

        // What was given up is over, and its place is free again.
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await server.Forum.Cancelled.Task;
        await Eventually(async () =>
        {
            using var third = await Post(server, "kari", "{ __typename }");
            return third.StatusCode == HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task Streams_and_websockets_of_a_client_count_together()
    {
        await using var server = await Start(most: 2, (_, _) => "all");
        using var one = await TestSocket.Open(server);
        using var two = await TestSocket.Open(server);
        await one.Send(
            new
            {
                id = "1",
                type = "subscribe",
                payload = new { query = Stream },
            }
        );
        await server.Forum.Waiting.Task;
        using var events = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Body(Stream) };
        events.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var opened = await server.Client.SendAsync(events, HttpCompletionOption.ResponseHeadersRead);

        await two.Send(
            new
            {
                id = "2",
                type = "subscribe",
                payload = new { query = Stream },
            }
        );

        var refused = await two.Receive();
        Assert.StartsWith("{\"id\":\"2\",\"type\":\"error\"", refused, StringComparison.Ordinal);
        Assert.Contains("\"TOO_MANY_OPERATIONS\"", refused, StringComparison.Ordinal);

        // The connection goes on: when one of the others is over, the operation may be sent again.
        await one.Send(new { id = "1", type = "complete" });
        await server.Forum.Cancelled.Task;
        await Eventually(async () =>
        {
            await two.Send(
                new
                {
                    id = "3",
                    type = "subscribe",
                    payload = new { query = "{ __typename }" },
                }
            );
            return (await two.UntilOver("3")).Contains("\"complete\"", StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_a_client_nothing_is_counted()
    {
        await using var server = await Start(most: 0, (_, _) => null);

        using var answer = await Post(server, "kari", "{ __typename }");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task By_default_a_client_is_its_address_where_nobody_is_signed_in()
    {
        await using var server = await TestServer.Start(options => options.Limits.OperationsPerClient = 0);

        using var answer = await server.Client.PostAsync("/graphql", Body("{ __typename }"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    private static Task<TestServer> Start(int most, Func<HttpContext, ClaimsPrincipal?, object?>? clientOf = null) =>
        TestServer.Start(options =>
        {
            options.Limits.OperationsPerClient = most;
            options.ClientOf = clientOf ?? ((context, _) => context.Request.Headers["X-Client"].ToString());
        });

    private static Task<HttpResponseMessage> Post(
        TestServer server,
        string client,
        string query,
        CancellationToken cancellation = default
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Body(query) };
        request.Headers.Add("X-Client", client);
        return server.Client.SendAsync(request, cancellation);
    }

    private static JsonContent Body(string query) => JsonContent.Create(new { query });

    // The server's side of a connection that is gone ends by itself a little later; each try is a request of its own.
    private static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 10_000; tries++)
        {
            if (await holds())
            {
                return;
            }
        }

        Assert.Fail("It never came true.");
    }
}
