using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Erasure;

/// <summary>Nodes that hold a person's words in memory when another program erases them.</summary>
public sealed class EpochTests(NotesFixture notes) : IClassFixture<NotesFixture>
{
    private readonly Guid kari = Guid.NewGuid();

    [Fact]
    public async Task A_warm_state_is_read_again()
    {
        var store = notes.Open();
        StreamId note = Guid.NewGuid();
        await store.Decide<Note>(note, _ => Written("varm-tekst"), Ask.New(actor: kari));
        Assert.Equal("varm-tekst", (await store.Load<Note>(note)).State.Words);

        await notes.Erasure().Erase(kari, "ola", "asked");

        Assert.Equal("", (await store.Load<Note>(note)).State.Words);
    }

    [Fact]
    public async Task A_command_is_decided_on_what_is_left()
    {
        var (store, other) = (notes.Open(), notes.Open());
        StreamId note = Guid.NewGuid();
        await store.Decide<Note>(note, _ => Written("bestemt-av"), Ask.New(actor: kari));
        await other.Load<Note>(note);
        await other.Decide<Note>(Guid.NewGuid(), _ => Written("noe annet", Ask.Ola), Ask.New());
        var seen = new List<string?>();

        await notes.Erasure().Erase(kari, "ola", "asked");
        foreach (var node in (PostgresEventStore[])[store, other])
            await node.Decide<Note>(
                note,
                state =>
                {
                    seen.Add(state.Words);
                    return Decision.Refuse("only looking");
                },
                Ask.New()
            );

        // A decision may be asked again: what counts is what it was asked last.
        Assert.Equal("", seen[^1]);
        Assert.Empty(await notes.Grep("bestemt-av"));
    }

    [Fact]
    public async Task A_command_over_several_streams_is_decided_on_what_is_left()
    {
        var store = notes.Open();
        StreamId note = Guid.NewGuid();
        await store.Decide<Note>(note, _ => Written("flere-stier"), Ask.New(actor: kari));
        var held = await HeldLock.Take(notes.Owner);
        var asked = store.Decide(
            [note, Guid.NewGuid()],
            states => Decision.Accept((note, new NoteChanged(new Saying(kari, "nb", states.Of<Note>(note).Words!)))),
            Ask.New()
        );
        await held.SomebodyWaits(1);
        var erased = notes.Erasure().Erase(kari, "ola", "asked");
        await held.SomebodyWaits(2);
        await held.DisposeAsync();
        await Task.WhenAll(asked, erased);

        Assert.Empty(await notes.Grep("flere-stier"));
        Assert.Equal("", (await store.Load<Note>(note)).State.Words);
    }

    [Fact]
    public async Task Commands_that_copy_words_while_they_are_erased_leave_none()
    {
        PostgresEventStore[] nodes = [notes.Open(), notes.Open()];
        StreamId note = Guid.NewGuid();
        await nodes[0].Decide<Note>(note, _ => Written("kopieres-stadig"), Ask.New(actor: kari));
        using var stop = new CancellationTokenSource();
        var copied = 0;
        var copying = nodes
            .SelectMany(node => Enumerable.Repeat(node, 4))
            .Select(async node =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await node.Decide<Note>(
                        note,
                        state => new NoteChanged(new Saying(kari, "nb", state.Words!)),
                        Ask.New()
                    );
                    Interlocked.Increment(ref copied);
                }
            })
            .ToArray();
        await Until.True(() => Task.FromResult(copied > 50), "copies before the erasure");

        await notes.Erasure().Erase(kari, "ola", "asked");
        var before = Volatile.Read(ref copied);
        await Until.True(() => Task.FromResult(copied > before + 50), "copies after the erasure");
        await stop.CancelAsync();
        await Task.WhenAll(copying);

        Assert.Empty(await notes.Grep("kopieres-stadig"));
        foreach (var node in nodes)
            Assert.Equal("", (await node.Load<Note>(note)).State.Words);
    }

    [Fact]
    public async Task A_follower_that_comes_later_is_not_fed_from_memory()
    {
        var store = notes.Open();
        var start = await store.SafeHead();
        await NotesFixture.Write(store, kari, Written("i-vinduet"));
        Assert.Contains(
            "i-vinduet",
            (await Until.Seen(store.Follow(start), 1))[0].Data.ToString()!,
            StringComparison.Ordinal
        );

        var erasure = await notes.Erasure().Erase(kari, "ola", "asked");
        await Until.Seen(store.Follow(erasure.Sequence - 1), 1);

        var again = (await Until.Seen(store.Follow(start), 1))[0];
        Assert.DoesNotContain("i-vinduet", again.Data.ToString()!, StringComparison.Ordinal);
    }

    private NoteWritten Written(string words, Guid? by = null) => new("wall", new Saying(by ?? kari, "nb", words));
}
