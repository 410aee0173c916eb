using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Hub.Live.Tests.Board;

namespace Hub.Live.Tests;

public sealed class SlowReaderTests : LiveTest
{
    /// <summary>More than any system's socket buffers hold on loopback.</summary>
    private const int Megabytes = 24;

    [Fact]
    public async Task A_reader_that_does_not_keep_up_is_told_reload_and_holds_nobody_up()
    {
        using var slow = new ClientWebSocket();
        slow.Options.SetRequestHeader("Authorization", $"Bearer {Ola}:Ola");
        await slow.ConnectAsync(new UriBuilder(Node.Live) { Scheme = "ws" }.Uri, CancellationToken.None);
        await Say(slow, """{"protocol":"json","version":1}""");
        await Say(slow, """{"type":1,"invocationId":"1","target":"Join","arguments":["board/spring",0]}""");
        var quick = await Listen("board/spring", Kari);
        while (!await Said(slow, message => message.Contains("\"invocationId\":\"1\"", StringComparison.Ordinal))) { }

        // Not a byte is read meanwhile. Each is as long as an event may be in the tests' store.
        var (note, last) = await Write("spring", "first");
        for (var count = 0; count < Megabytes; count++)
        {
            last = await Save(note, new NoteRenamed(new string((char)('a' + count), 1_000_000)));
            await quick.Until(one => one.Last == last);
        }

        // It reads again: what was under way, and that something was missed. The system's buffers may have taken more in
        // between, so that this is told once or several times; nothing goes missing without a word.
        var envelopes = new List<(long Sequence, long Previous, string Type)>();
        while (!await Said(slow, message => Take(message, envelopes) == last)) { }
        Assert.Contains(envelopes, envelope => envelope.Type == "reload");
        Assert.All(
            envelopes.Zip(envelopes.Skip(1)),
            pair => Assert.True(pair.Second.Type == "reload" || pair.Second.Previous == pair.First.Sequence)
        );
        Assert.True(envelopes.Count(envelope => envelope.Type != "reload") < Megabytes, "Nothing was held back.");
        Assert.False(quick.MustReload);
    }

    // What is tested is a slow line, not a dead one, which is closed.
    protected override void Configure(LiveOptions options) => options.SendTimeout = TimeSpan.FromMinutes(5);

    /// <summary>The envelope's sequence; null for other messages.</summary>
    private static long? Take(string message, List<(long, long, string)> envelopes)
    {
        if (!message.Contains("\"target\":\"event\"", StringComparison.Ordinal))
            return null;
        using var json = JsonDocument.Parse(message);
        var envelope = json.RootElement.GetProperty("arguments")[0];
        var sequence = envelope.GetProperty("sequence").GetInt64();
        envelopes.Add(
            (sequence, envelope.GetProperty("previous").GetInt64(), envelope.GetProperty("type").GetString()!)
        );
        return sequence;
    }

    private static Task Say(ClientWebSocket socket, string message) =>
        socket.SendAsync(
            Encoding.UTF8.GetBytes(message + "\u001e"),
            WebSocketMessageType.Text,
            true,
            CancellationToken.None
        );

    private readonly byte[] buffer = new byte[64 * 1024];
    private string rest = "";

    /// <summary>Reads a little; whether one of the messages that are complete is the one waited for.</summary>
    private async Task<bool> Said(ClientWebSocket socket, Func<string, bool> waitedFor)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var read = await socket.ReceiveAsync(buffer, deadline.Token);
        Assert.NotEqual(WebSocketMessageType.Close, read.MessageType);
        var text = rest + Encoding.UTF8.GetString(buffer, 0, read.Count);
        var messages = text.Split('\u001e');
        rest = messages[^1];
        return messages[..^1].Aggregate(false, (found, message) => waitedFor(message) | found);
    }
}
