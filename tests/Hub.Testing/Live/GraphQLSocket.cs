using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Hub.Testing.Live;

/// <summary>A WebSocket of <c>/graphql</c>, spoken message by message, so that tests can say what a client should not.</summary>
public sealed class GraphQLSocket : IDisposable
{
    private const string Events = """
        subscription ($channel: String!, $after: Long) {
          channelEvents(channel: $channel, afterSequence: $after) { channel sequence previous type data }
        }
        """;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[1 << 20];

    /// <summary>What the server closed it with.</summary>
    public int? ClosedWith => (int?)socket.CloseStatus;

    /// <summary>Of a connection that was not opened.</summary>
    public HttpStatusCode Refused => socket.HttpStatusCode;

    /// <param name="hub">The hub's address.</param>
    /// <param name="headers">Cookie, Origin, Authorization.</param>
    public async Task Open(Uri hub, params (string Name, string Value)[] headers)
    {
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.AddSubProtocol("graphql-transport-ws");
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        await socket.ConnectAsync(new UriBuilder(hub) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
    }

    /// <summary>An open line of this person; null: a visitor.</summary>
    public static async Task<GraphQLSocket> Of(HubAt hub, Person? person)
    {
        var line = new GraphQLSocket();
        await line.Open(hub.Address);
        await line.Initialise(person is null ? null : $"Bearer {await hub.Token(person)}");
        return line;
    }

    /// <summary>Says who it is. False: the server closed it.</summary>
    public async Task<bool> Initialise(string? authorization)
    {
        await Say(new { type = "connection_init", payload = authorization is null ? null : new { authorization } });
        return await Hear() is { } answer && answer.GetProperty("type").GetString() == "connection_ack";
    }

    public Task Follow(string id, string channel, long? after = null) =>
        Say(
            new
            {
                id,
                type = "subscribe",
                payload = new { query = Events, variables = new { channel, after } },
            }
        );

    /// <summary>The viewer's name; null for a visitor.</summary>
    public async Task<string?> Who(string id)
    {
        await Say(
            new
            {
                id,
                type = "subscribe",
                payload = new { query = "{ viewer { person { name } } }" },
            }
        );
        var answer = await Hear();
        await Hear();
        var viewer = answer!.Value.GetProperty("payload").GetProperty("data").GetProperty("viewer");
        return viewer.ValueKind == JsonValueKind.Null
            ? null
            : viewer.GetProperty("person").GetProperty("name").GetString();
    }

    /// <summary>The next envelope.</summary>
    public async Task<Envelope> Next()
    {
        var message = await Hear() ?? throw new InvalidOperationException($"The line was closed with {ClosedWith}.");
        return message.GetProperty("type").GetString() == "next"
            ? message
                .GetProperty("payload")
                .GetProperty("data")
                .GetProperty("channelEvents")
                .Deserialize<Envelope>(JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"No event but {message}");
    }

    /// <summary>The next message about this operation; what others hear meanwhile is passed over.</summary>
    public async Task<JsonElement?> Hear(string id)
    {
        while (await Hear() is { } message)
            if (message.TryGetProperty("id", out var about) && about.GetString() == id)
                return message;
        return null;
    }

    /// <summary>The next message; null when the server closed the line, or cut it.</summary>
    public async Task<JsonElement?> Hear()
    {
        using var deadline = new CancellationTokenSource(Deadline);
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), deadline.Token);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.EndOfMessage)
                return JsonElement.Parse(Encoding.UTF8.GetString(buffer, 0, length));
        }
    }

    public Task Say(object message) =>
        socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(message),
            WebSocketMessageType.Text,
            true,
            CancellationToken.None
        );

    public void Dispose() => socket.Dispose();
}
