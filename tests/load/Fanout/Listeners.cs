using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;

namespace Hub.Load.Fanout;

/// <summary>
/// Many connections that have joined the channel. As little as possible is done with what comes, so that the server is
/// what is measured: messages are counted by their separators.
/// </summary>
internal sealed class Listeners : IAsyncDisposable
{
    private const byte Separator = 0x1e;

    /// <summary>Pings and answers are shorter, posts longer.</summary>
    private const int ShortestPost = 200;
    private readonly List<ClientWebSocket> sockets = [];
    private TaskCompletionSource all = new();
    private double[] arrivals = [];
    private long started;
    private int expected;
    private int arrived;
    private int joined;

    public int Count => sockets.Count;

    public async Task Connect(Uri server, int count)
    {
        var address = new UriBuilder(server) { Scheme = "ws", Path = "/live" }.Uri;
        foreach (var some in Enumerable.Range(0, count).Chunk(50))
            sockets.AddRange(
                await Task.WhenAll(
                    some.Select(async number =>
                    {
                        var socket = new ClientWebSocket();
                        await socket.ConnectAsync(address, CancellationToken.None);
                        await Say(socket, """{"protocol":"json","version":1}""");
                        await Say(
                            socket,
                            """{"type":1,"invocationId":"1","target":"Join","arguments":["load/all",0]}"""
                        );
                        _ = Receive(socket);
                        return socket;
                    })
                )
            );
        while (Volatile.Read(ref joined) < count)
            await Task.Delay(10);
    }

    /// <summary>
    /// Runs <paramref name="post"/> and waits until every connection has <paramref name="posts"/> posts; answers how long
    /// after the start each came, in milliseconds, sorted.
    /// </summary>
    public async Task<double[]> Measure(int posts, Func<Task> post)
    {
        arrived = 0;
        expected = posts * Count;
        arrivals = new double[expected];
        all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        started = Stopwatch.GetTimestamp();
        await post();
        await all.Task.WaitAsync(TimeSpan.FromMinutes(2));
        Array.Sort(arrivals);
        return arrivals;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var socket in sockets)
            socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Task Say(ClientWebSocket socket, string message) =>
        socket.SendAsync(
            Encoding.UTF8.GetBytes(message + (char)Separator),
            WebSocketMessageType.Text,
            true,
            CancellationToken.None
        );

    private async Task Receive(ClientWebSocket socket)
    {
        var buffer = new byte[8 * 1024];
        var length = 0;
        var answered = false;
        try
        {
            while (true)
            {
                var read = await socket.ReceiveAsync((Memory<byte>)buffer, CancellationToken.None);
                foreach (var part in buffer.AsSpan(0, read.Count))
                {
                    length++;
                    if (part != Separator)
                        continue;
                    if (length >= ShortestPost)
                        Arrive();
                    else if (!answered && length > 20)
                    {
                        answered = true;
                        Interlocked.Increment(ref joined);
                    }
                    length = 0;
                }
                if (read.MessageType == WebSocketMessageType.Close)
                    throw new WebSocketException("The server closed the connection.");
            }
        }
        catch (Exception exception)
            when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            all.TrySetException(exception);
        }
    }

    private void Arrive()
    {
        var number = Interlocked.Increment(ref arrived);
        if (number <= expected)
            arrivals[number - 1] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (number == expected)
            all.TrySetResult();
    }
}
