using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;

namespace Hub.GraphQL.Tests.Transport;

/// <summary>How long streams last, and what serves their operations.</summary>
public sealed class StreamLifetimeTests
{
    private const string Waits = """{"query":"subscription { topicStarted { title } }"}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentBag<Action> _watched = [];
    private int _prepared;

    [Fact]
    public async Task A_client_that_takes_nothing_is_cut_off_and_its_source_ends()
    {
        await using var server = await TestServer.Start(options =>
            options.Limits.SendTimeout = TimeSpan.FromMilliseconds(500)
        );
        using var socket = await Connect(server);
        await Say(socket, """{"type":"connection_init"}""");
        await Say(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { flooding }"}}""");

        await server.Forum.Cancelled.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_WebSocket_ends_with_its_session_and_says_so()
    {
        await using var server = await TestServer.Start(Watch);
        using var socket = await Connect(server);
        await Say(socket, """{"type":"connection_init"}""");
        await Say(socket, $$"""{"id":"1","type":"subscribe","payload":{{Waits}}}""");
        await server.Forum.Waiting.Task.WaitAsync(Patience);

        EndSessions();

        while (await Hear(socket) is not null) { }
        Assert.Equal(4401, (int)socket.CloseStatus!);
        Assert.Equal("The session has ended", socket.CloseStatusDescription);
        await server.Forum.Cancelled.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task An_event_stream_ends_with_its_session()
    {
        await using var server = await TestServer.Start(Watch);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Waits, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "text/event-stream");
        using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await server.Forum.Waiting.Task.WaitAsync(Patience);

        EndSessions();

        Assert.DoesNotContain("complete", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await server.Forum.Cancelled.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_single_event_stream_ends_with_its_session_and_takes_no_more_operations()
    {
        await using var server = await TestServer.Start(Watch);
        var reserved = await server.Client.PutAsync("/graphql", null);
        server.Client.DefaultRequestHeaders.Add(
            "X-GraphQL-Event-Stream-Token",
            await reserved.Content.ReadAsStringAsync()
        );
        using var open = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        open.Headers.Add("Accept", "text/event-stream");
        using var stream = await server.Client.SendAsync(open, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(202, await Start("1"));
        await server.Forum.Waiting.Task.WaitAsync(Patience);

        EndSessions();

        await stream.Content.ReadAsStringAsync();
        await server.Forum.Cancelled.Task.WaitAsync(Patience);
        Assert.Equal(404, await Start("2"));

        async Task<int> Start(string id)
        {
            var body = Waits[..^1] + $$$""","extensions":{"operationId":"{{{id}}}"}}""";
            var answer = await server.Client.PostAsync(
                "/graphql",
                new StringContent(body, Encoding.UTF8, "application/json")
            );
            return (int)answer.StatusCode;
        }
    }

    [Fact]
    public async Task Each_operation_on_a_WebSocket_and_each_event_has_services_of_its_own()
    {
        await using var server = await TestServer.Start(options =>
            options.PrepareScope = (_, _, _) =>
            {
                Interlocked.Increment(ref _prepared);
                return ValueTask.CompletedTask;
            }
        );
        using var socket = await Connect(server);
        await Say(socket, """{"type":"connection_init"}""");
        await Hear(socket);
        await Ask("{ topics { title } }");
        await Ask("{ topics { title } }");
        Assert.Equal(2, _prepared);

        // One for the source, none for events that call no method, one for each that does.
        await Ask("subscription { counting(to: 3) }");
        Assert.Equal(3, _prepared);
        await Say(
            socket,
            """{"id":"1","type":"subscribe","payload":{"query":"subscription { topicStarted { shout } }"}}"""
        );
        await server.Forum.Waiting.Task.WaitAsync(Patience);
        server.Forum.Started.Writer.TryWrite(server.Forum.Topics[0]);
        server.Forum.Started.Writer.TryWrite(server.Forum.Topics[1]);
        await Hear(socket);
        Assert.Contains("TOPIC 2!", await Hear(socket), StringComparison.Ordinal);
        Assert.Equal(6, _prepared);

        async Task Ask(string query)
        {
            await Say(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{query}}}"}}""");
            while (!(await Hear(socket))!.Contains("complete", StringComparison.Ordinal)) { }
        }
    }

    private void Watch(GraphQLOptions options) =>
        options.WatchSession = (_, _, ended) =>
        {
            _watched.Add(ended);
            return null;
        };

    private void EndSessions()
    {
        Assert.NotEmpty(_watched);
        foreach (var end in _watched)
        {
            end();
        }
    }

    private static async Task<ClientWebSocket> Connect(TestServer server)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(
            new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri,
            CancellationToken.None
        );
        return socket;
    }

    private static Task Say(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string?> Hear(ClientWebSocket socket)
    {
        using var deadline = new CancellationTokenSource(Patience);
        var buffer = new byte[64 * 1024];
        var part = await socket.ReceiveAsync(buffer, deadline.Token);
        return part.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(buffer, 0, part.Count);
    }
}
