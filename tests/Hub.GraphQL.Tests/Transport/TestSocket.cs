using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Hub.GraphQL.Tests.Transport;

/// <summary>A client of <c>graphql-transport-ws</c> that sends what it is told to, right or wrong.</summary>
public sealed class TestSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly ClientWebSocket _socket = new();

    public static async Task<TestSocket> Open(TestServer server, bool initialise = true)
    {
        var client = new TestSocket();
        client._socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri;
        await client._socket.ConnectAsync(address, CancellationToken.None);
        if (initialise)
        {
            await client.Send(new { type = "connection_init" });
            Assert.Contains("connection_ack", await client.Receive(), StringComparison.Ordinal);
        }

        return client;
    }

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public Task Send(object message) => Send(JsonSerializer.SerializeToUtf8Bytes(message));

    public async Task Send(byte[] bytes, WebSocketMessageType type = WebSocketMessageType.Text)
    {
        using var limit = new CancellationTokenSource(Patience);
        await _socket.SendAsync(bytes, type, endOfMessage: true, limit.Token);
    }

    /// <summary>The next message; null when the server closed the connection, in whatever way.</summary>
    public async Task<string?> Receive()
    {
        using var limit = new CancellationTokenSource(Patience);
        var message = new MemoryStream();
        var part = new byte[4096];
        while (true)
        {
            WebSocketReceiveResult received;
            try
            {
                received = await _socket.ReceiveAsync(part, limit.Token);
            }
            catch (WebSocketException)
            {
                return null;
            }

            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(part, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    /// <summary>All messages until the operation is over, one a line.</summary>
    public async Task<string> UntilOver(string id)
    {
        var heard = new StringBuilder();
        while (await Receive() is { } message)
        {
            heard.Append(message).Append('\n');
            using var json = JsonDocument.Parse(message);
            var isItsOwn = json.RootElement.TryGetProperty("id", out var of) && of.GetString() == id;
            if (isItsOwn && json.RootElement.GetProperty("type").GetString() is "complete" or "error")
            {
                break;
            }
        }

        return heard.ToString();
    }

    public async Task<string> UntilClosed()
    {
        var heard = new StringBuilder();
        while (await Receive() is { } message)
        {
            heard.Append(message).Append('\n');
        }

        return heard.Append(_socket.CloseStatusDescription).ToString();
    }

    public void Dispose() => _socket.Dispose();
}
