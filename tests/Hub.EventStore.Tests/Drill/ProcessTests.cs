using Hub.EventStore.Drill;
using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Drill;

public sealed class ProcessTests
{
    [Fact]
    public async Task Thirty_two_writers_on_two_processes_and_a_follower_that_neither_skips_nor_reorders()
    {
        await using var database = await TestDatabase.Create("event-store", StoreFixture.Build);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var reader = new DrillStore(database.ConnectionString);
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var followed = new List<long>();
        var following = Task.Run(async () =>
        {
            await foreach (var recorded in reader.Store.Follow(0, stop.Token))
                lock (followed)
                    followed.Add(recorded.Sequence);
        });

        await using var one = WriterProcess.Start(database.ConnectionString, writers: 16, count: 24);
        await using var other = WriterProcess.Start(database.ConnectionString, writers: 16, count: 24);
        await Task.WhenAll(one.End(), other.End());

        var acknowledged = one.Acknowledged.Concat(other.Acknowledged).ToDictionary();
        Assert.Equal(2 * 16 * 16, acknowledged.Count);
        Assert.Empty(await LogCheck.Faults(source, acknowledged, [.. one.Refused, .. other.Refused]));
        var events = await LogCheck.Count(source);
        Assert.Equal(2 * 16 * 24, events);
        await Until.True(() => Task.FromResult(Seen(followed).Length >= events), "the follower to see all events");
        Assert.Empty(await LogCheck.OrderFaults(reader.Store, source));
        var seen = Seen(followed);
        Assert.Equal(events, seen.Length);
        Assert.Equal(seen.Order(), seen);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
    }

    [Fact]
    public async Task Kills_of_writers_and_of_PostgreSQL_lose_nothing_that_was_acknowledged()
    {
        var result = await KillDrill.Run(kills: 10, TextWriter.Null);

        Assert.Empty(result.Faults);
        Assert.True(result.Acknowledged >= 10 * 40, $"only {result.Acknowledged} were acknowledged");
    }

    [Fact]
    public async Task When_the_owner_of_a_follower_is_killed_or_frozen_or_PostgreSQL_restarts_no_event_is_missed_or_taken_twice()
    {
        var result = await TakeoverDrill.Run(rounds: 1);

        Assert.Empty(result.Faults);
        Assert.Equal(["killed", "frozen", "PostgreSQL restarted"], result.Gaps.Select(gap => gap.What));
    }

    private static long[] Seen(List<long> followed)
    {
        lock (followed)
            return [.. followed];
    }
}
