using System.Security.Claims;
using Hub.Live.Tests.Board;

namespace Hub.Live.Tests;

/// <summary>Channels followed in this process, by what speaks another protocol than SignalR.</summary>
public sealed class StreamTests : LiveTest
{
    private static readonly CancellationToken Patience = new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;

    [Fact]
    public async Task A_stream_reads_what_was_missed_and_then_what_comes()
    {
        var (_, first) = await Write("spring", "one");
        await using var stream = Follow("board/spring", 0);
        Assert.Equal((first, 0L, "note"), await Next(stream));

        var (_, second) = await Write("spring", "two");

        Assert.Equal((second, first, "note"), await Next(stream));
    }

    [Fact]
    public async Task A_reader_that_does_not_keep_up_is_told_reload_holds_nobody_up_and_reads_on()
    {
        var (note, first) = await Write("spring", "first");
        await using var slow = Follow("board/spring", 0);
        await Next(slow);
        var quick = await Listen("board/spring", Kari, first);

        // Many times what may wait for a line.
        var last = first;
        for (var count = 0; count < 20; count++)
            last = await Save(note, new NoteRenamed(new string((char)('a' + count), 60_000)));
        await quick.Until(one => one.Last == last);

        var read = new List<(long Sequence, long Previous, string Type)>();
        do read.Add(await Next(slow));
        while (read[^1].Type != "reload");
        Assert.InRange(read.Count, 1, 19);
        var after = await Save(note, new NoteRenamed("read on"));
        while (read[^1].Sequence != after)
            read.Add(await Next(slow));
        Assert.Equal("note", read[^1].Type);
    }

    [Fact]
    public async Task A_stream_of_one_who_may_not_listen_is_refused_as_if_there_were_no_such_channel()
    {
        foreach (var channel in new[] { "board/spring/members", "board/nowhere", "nothing" })
        {
            await using var stream = Follow(channel, 0);
            var refused = await Assert.ThrowsAsync<LiveRefused>(() => stream.MoveNextAsync().AsTask());
            Assert.Equal("CHANNEL_NOT_FOUND", refused.Code);
        }
    }

    [Fact]
    public async Task A_stream_and_a_watch_end_with_the_session_also_when_another_node_says_so()
    {
        var other = await StartNode();
        await using var stream = Follow("board/spring", 0);
        var next = stream.MoveNextAsync().AsTask();
        var ended = new TaskCompletionSource();
        using var watch = Streams.WatchSession(User(Ola), ended.SetResult);
        var others = false;
        using var another = Streams.WatchSession(User(Kari), () => others = true);

        other.Signals.SessionEnded($"s-{Ola}");

        await ended.Task.WaitAsync(Patience);
        Assert.Equal("SESSION_ENDED", (await Assert.ThrowsAsync<LiveRefused>(() => next)).Code);
        Assert.False(others);
    }

    [Fact]
    public async Task A_program_that_listens_is_nobody_present()
    {
        var (_, first) = await Write("spring", "one");
        await using var stream = Follow("board/spring", 0);
        await Next(stream);
        var kari = await Connect(Kari);

        var joined = await kari.Join("board/spring", first);

        var presence = joined.Signals.Single(signal => signal.Type == "presence").Data;
        Assert.Equal(1, presence.GetProperty("count").GetInt32());
    }

    private ILiveStreams Streams => Node.Service<ILiveStreams>();

    private IAsyncEnumerator<LiveEnvelope> Follow(string channel, long? after) =>
        Streams.Follow(User(Ola), channel, after, Patience).GetAsyncEnumerator(Patience);

    private static async Task<(long Sequence, long Previous, string Type)> Next(IAsyncEnumerator<LiveEnvelope> stream)
    {
        Assert.True(await stream.MoveNextAsync());
        return (stream.Current.Sequence, stream.Current.Previous, stream.Current.Type);
    }

    private static ClaimsPrincipal User(Guid person) =>
        new(
            new ClaimsIdentity(
                [new("hub_person", $"{person}"), new("name", "Ola"), new("hub_session", $"s-{person}")],
                "test"
            )
        );
}
