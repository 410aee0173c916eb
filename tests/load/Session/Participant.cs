using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Hub.Load.Session;

/// <summary>
/// One connection of one person, in the session and its chat. It keeps what a page would: the position in the chat, which
/// messages came and when, and how often the counts were told.
/// </summary>
internal sealed class Participant(Uri server, Guid session, Guid poll) : IAsyncDisposable
{
    private const byte Separator = 0x1e;

    private readonly string chat = $"chat/{session:D}";
    private readonly string room = $"session/{session:D}";
    private ClientWebSocket? socket;
    private TaskCompletionSource joined = new();
    private readonly List<(JsonElement Envelope, long At)> kept = [];
    private bool isJoining;
    private int answers;

    /// <summary>When each message came, by the number in its text. Only the receiving loop writes.</summary>
    public Dictionary<int, long> Seen { get; } = [];

    /// <summary>The first message as it came.</summary>
    public string FirstEnvelope { get; private set; } = "";

    public int Twice { get; private set; }

    public long Position { get; private set; }

    public int CountSignals { get; private set; }

    public int ResultSignals { get; private set; }

    public int ReactionSignals { get; private set; }

    public int LastAnswers { get; private set; }

    public bool MustReload { get; private set; }

    public Task Closed { get; private set; } = Task.CompletedTask;

    public async Task Connect(string token, CancellationToken ct)
    {
        joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
        (answers, isJoining) = (0, true);
        kept.Clear();
        socket = new ClientWebSocket();
        var address = new UriBuilder(server)
        {
            Scheme = "ws",
            Path = "/live",
            Query = $"access_token={token}",
        }.Uri;
        await socket.ConnectAsync(address, ct);
        await Say("""{"protocol":"json","version":1}""");
        Closed = Receive(socket);
        await Say($$"""{"type":1,"invocationId":"1","target":"Join","arguments":["{{room}}",{{Position}}]}""");
        await Say($$"""{"type":1,"invocationId":"2","target":"Join","arguments":["{{chat}}",{{Position}}]}""");
        await joined.Task.WaitAsync(TimeSpan.FromSeconds(30), ct);
    }

    /// <summary>Whoever has answered hears how the result grows.</summary>
    public Task FollowResult() =>
        Say($$"""{"type":1,"invocationId":"3","target":"Join","arguments":["poll/{{poll:D}}",0]}""");

    /// <summary>The line is cut, without a word.</summary>
    public async Task Cut()
    {
        socket!.Abort();
        await Closed;
        socket.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (socket is not null)
            await Cut();
    }

    private Task Say(string message) =>
        socket!.SendAsync(
            Encoding.UTF8.GetBytes(message + (char)Separator),
            WebSocketMessageType.Text,
            true,
            CancellationToken.None
        );

    private async Task Receive(ClientWebSocket from)
    {
        var pending = new List<byte>();
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                var read = await from.ReceiveAsync((Memory<byte>)buffer, CancellationToken.None);
                if (read.MessageType == WebSocketMessageType.Close)
                    break;
                var rest = buffer.AsMemory(0, read.Count);
                while (rest.Span.IndexOf(Separator) is >= 0 and var end)
                {
                    if (pending.Count == 0)
                        Take(rest[..end]);
                    else
                    {
                        pending.AddRange(rest.Span[..end]);
                        Take(pending.ToArray());
                        pending.Clear();
                    }
                    rest = rest[(end + 1)..];
                }
                pending.AddRange(rest.Span);
            }
        }
        catch (Exception exception)
            when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException) { }
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        var at = Stopwatch.GetTimestamp();
        using var json = JsonDocument.Parse(message);
        if (!json.RootElement.TryGetProperty("type", out var type))
            return;
        switch (type.GetInt32())
        {
            case 1 when json.RootElement.GetProperty("target").GetString() == "event":
                Pushed(json.RootElement.GetProperty("arguments")[0], at);
                break;
            case 1:
                Signal(json.RootElement.GetProperty("arguments")[0]);
                break;
            case 3:
                Answer(json.RootElement, at);
                break;
        }
    }

    private void Answer(JsonElement answer, long at)
    {
        if (answer.TryGetProperty("error", out var error))
        {
            joined.TrySetException(new InvalidOperationException(error.GetString()));
            return;
        }
        var result = answer.GetProperty("result");
        MustReload |= result.GetProperty("reload").GetBoolean();
        foreach (var envelope in result.GetProperty("events").EnumerateArray())
            Event(envelope, at);
        if (answer.GetProperty("invocationId").GetString() == "2")
        {
            Position = Math.Max(Position, result.GetProperty("sequence").GetInt64());
            isJoining = false;
            foreach (var (envelope, came) in kept)
                Event(envelope, came);
        }
        if (++answers >= 2)
            joined.TrySetResult();
    }

    /// <summary>What comes while Join runs waits for its answer, as on the page.</summary>
    private void Pushed(JsonElement envelope, long at)
    {
        if (isJoining)
            kept.Add((envelope.Clone(), at));
        else
            Event(envelope, at);
    }

    private void Event(JsonElement envelope, long at)
    {
        if (envelope.GetProperty("channel").GetString() != chat)
            return;
        var sequence = envelope.GetProperty("sequence").GetInt64();
        // What a page does: what is not above its position came before.
        if (sequence <= Position)
            return;
        Position = sequence;
        if (envelope.GetProperty("type").GetString() != "message")
        {
            MustReload |= envelope.GetProperty("type").GetString() == "reload";
            return;
        }
        if (FirstEnvelope.Length == 0)
            FirstEnvelope = envelope.GetRawText();
        var text = envelope.GetProperty("data").GetProperty("body").GetProperty("markdown").GetString()!;
        if (!Seen.TryAdd(int.Parse(text.AsSpan(0, text.IndexOf(' ')), null), at))
            Twice++;
    }

    private void Signal(JsonElement signal)
    {
        switch (signal.GetProperty("type").GetString())
        {
            case "answers":
                CountSignals++;
                LastAnswers = signal.GetProperty("data").GetProperty("answers").GetInt32();
                break;
            case "result":
                ResultSignals++;
                break;
            case "reactions":
                ReactionSignals++;
                break;
        }
    }
}
