using Hub.EventStore;
using Hub.Live.Tests.Board;
using Hub.Testing.Live;
using Hub.Testing.Postgres;

namespace Hub.Live.Tests;

public sealed class LostDatabaseTests
{
    private const string Ola = "0197a000-0000-7000-8000-000000000002:Ola";

    [Fact]
    public async Task When_the_database_was_killed_and_is_back_open_windows_hear_on_without_a_hole()
    {
        await using var cluster = await TestCluster.Start();
        await using var database = await TestDatabase.Create("live", LiveTest.Build, cluster);
        await using var node = await LiveNode.Start(database.ConnectionString);
        await using var client = await LiveClient.Connect(node.Live, Ola);
        var page = await new Listening(client, "board/spring", 0).Join();
        var expected = new List<long> { await Save(node, "before") };
        await page.Until(one => one.Applied.Count == 1);

        await cluster.Kill();
        await cluster.Restart();
        for (var count = 0; count < 3; count++)
            expected.Add(await Save(node, $"after {count}"));

        await page.Until(one => one.Applied.Count == expected.Count);
        Assert.Equal(expected, page.Applied.Select(one => one.Sequence));
        await client.Signal("board/spring", "typing");
        await client.Until(one => one.Signals.Any(signal => signal.Type == "typing"));
    }

    /// <summary>The same command until it is taken: it is never saved twice.</summary>
    private static async Task<long> Save(LiveNode node, string title)
    {
        var note = Guid.NewGuid();
        while (true)
            try
            {
                var saved = await node.Store.Append(
                    [new StreamWrite(note, ExpectedVersion.Any, [new NoteWritten("spring", title, false)])],
                    new CommandContext(note, "test", note, "")
                );
                return saved.Sequence;
            }
            catch (Unavailable)
            {
                // The store says itself how long it waits for the database.
            }
    }
}
