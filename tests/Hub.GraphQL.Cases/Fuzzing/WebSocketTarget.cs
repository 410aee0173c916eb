using System.Net.WebSockets;
using System.Text;
using System.Text.Unicode;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>
/// WebSocket messages: each is answered, or the connection is closed with a code of the protocol; it is never cut, and
/// nothing answered is an internal error.
/// </summary>
internal sealed class WebSocketTarget(FuzzServer server) : IFuzzTarget
{
    private const string Cut = "the connection was cut";

    public string Name => "WebSocket lines";

    public async Task<Tried> Try(Dice dice)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, default);
        var sent = new MemoryStream();
        try
        {
            if (!dice.OneIn(6))
            {
                await Send(socket, sent, "{\"type\":\"connection_init\"}"u8.ToArray(), WebSocketMessageType.Text);
            }

            for (var messages = dice.Between(1, 5); messages > 0 && socket.State == WebSocketState.Open; messages--)
            {
                var type = dice.OneIn(15) ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
                await Send(socket, sent, Message(dice), type);
            }

            // What is answered to this was sent after all of it was read.
            await Send(socket, sent, "{\"type\":\"ping\"}"u8.ToArray(), WebSocketMessageType.Text);
        }
        catch (WebSocketException)
        {
            // It is being closed while we send; the code is still to be read.
        }

        // Text that is no UTF-8 is broken already for whoever implements WebSockets, and may end the connection at once.
        var failure = await Listen(socket);
        return new Tried(sent.ToArray(), failure == Cut && !Utf8.IsValid(sent.ToArray()) ? null : failure);
    }

    private static byte[] Message(Dice dice)
    {
        var id = dice.Pick(["\"1\"", "\"2\"", "1", "null", "\"\"", "\"\\ud800\""]);
        var right = dice.Below(5) switch
        {
            0 => $$"""{"id":{{id}},"type":"complete"}""",
            1 => """{"type":"ping","payload":{"a":1}}""",
            _ => $$"""{"id":{{id}},"type":"subscribe","payload":{{Encoding.UTF8.GetString(Requests.Make(dice))}}}""",
        };
        return dice.Below(4) switch
        {
            0 => ByteMutator.Random(dice, 200),
            1 => ByteMutator.Mutate(dice, Encoding.UTF8.GetBytes(right)),
            _ => Encoding.UTF8.GetBytes(right),
        };
    }

    private static async Task Send(ClientWebSocket socket, Stream sent, byte[] message, WebSocketMessageType type)
    {
        sent.Write(message);
        sent.WriteByte((byte)'\n');
        await socket.SendAsync(message, type, endOfMessage: true, default);
    }

    private static async Task<string?> Listen(ClientWebSocket socket)
    {
        var message = new MemoryStream();
        var part = new byte[16 * 1024];
        while (true)
        {
            WebSocketReceiveResult received;
            try
            {
                received = await socket.ReceiveAsync(part, default);
            }
            catch (WebSocketException)
            {
                return Cut;
            }

            if (received.MessageType == WebSocketMessageType.Close)
            {
                // 1007 is the protocol's own: text that is no UTF-8.
                return (int?)received.CloseStatus is >= 4000 and < 5000 or 1000 or 1007
                    ? null
                    : $"closed with {received.CloseStatus} {received.CloseStatusDescription}";
            }

            message.Write(part, 0, received.Count);
            if (!received.EndOfMessage)
            {
                continue;
            }

            var text = Encoding.UTF8.GetString(message.ToArray());
            message.SetLength(0);
            if (text.Contains("\"INTERNAL\"", StringComparison.Ordinal))
            {
                return $"an internal error: {text}";
            }

            if (text == "{\"type\":\"pong\"}")
            {
                return null;
            }
        }
    }
}
