using System.Text.Json;
using Hub.Live.Tests.Board;
using Hub.Testing.Live;
using Npgsql;

namespace Hub.Live.Tests;

public sealed class TwoPathTests : LiveTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_old_snapshot_and_the_pushed_events_are_a_fresh_snapshot(int seed)
    {
        var random = new Random(seed);
        await Save(Guid.NewGuid(), new MemberAdded("spring", Ola));
        var notes = new List<Guid>();
        for (var count = 0; count < 5; count++)
            notes.Add((await Write("spring", $"old {count}", random.Next(2) == 0)).Note);

        foreach (var (channel, membersOnly) in new[] { ("board/spring", false), ("board/spring/members", true) })
            await TwoPaths.Agree(await Connect(Ola), channel, () => Snapshot(membersOnly), () => Change(notes, random));
    }

    /// <summary>Several writers at once, so that events come while Join runs and several at a time.</summary>
    private async Task<long> Change(List<Guid> notes, Random random)
    {
        var changes = Enumerable
            .Range(0, 30)
            .Select(number =>
                (random.Next(5), Note: notes[random.Next(notes.Count)]) switch
                {
                    (0, _) => (
                        Guid.NewGuid(),
                        (EventStore.Event)new NoteWritten("spring", $"new {number}", random.Next(2) == 0)
                    ),
                    (1, var note) => (note, new NoteNarrowed()),
                    (2, var note) => (note, new NoteWidened()),
                    (_, var note) => (note, new NoteRenamed($"renamed {number}")),
                }
            )
            .ToList();
        var saved = await Task.WhenAll(
            changes
                .Chunk(10)
                .Select(async some =>
                {
                    var last = 0L;
                    foreach (var (note, fact) in some)
                        last = await Save(note, fact);
                    return last;
                })
        );
        return saved.Max();
    }

    private async Task<(long AsOf, IReadOnlyDictionary<(string Type, Guid Uuid), string> View)> Snapshot(
        bool membersOnly
    )
    {
        var asOf = await Node.Store.SafeHead();
        await using var database = NpgsqlDataSource.Create(Database.ConnectionString);
        await using var command = database.CreateCommand(
            "select id, title from hub_read.notes where members_only = $1"
        );
        command.Parameters.AddWithValue(membersOnly);
        await using var reader = await command.ExecuteReaderAsync();
        var view = new Dictionary<(string, Guid), string>();
        while (await reader.ReadAsync())
            view[("note", reader.GetGuid(0))] = TwoPaths.Canonical(
                JsonSerializer.SerializeToElement(new { uuid = reader.GetGuid(0), title = reader.GetString(1) })
            );
        return (asOf, view);
    }
}
