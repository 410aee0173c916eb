using Hub.EventStore.Drill;
using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Drill;

public sealed class ProcessTests
{
    [Fact]
    public async Task Sixty_four_writers_on_three_processes_one_killed_again_and_again_and_a_follower_that_checks_every_number()
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

        await using var one = WriterProcess.Start(database.ConnectionString, writers: 22, count: 24);
        await using var other = WriterProcess.Start(database.ConnectionString, writers: 21, count: 24);
        var acknowledged = new Dictionary<Guid, long>();
        var refused = new List<Guid>();
        for (var kill = 0; kill < 5; kill++)
        {
            await using var killed = WriterProcess.Start(database.ConnectionString, writers: 21, count: int.MaxValue);
            await Until.True(() => Task.FromResult(killed.Acknowledged.Count >= 21), "the third process to write");
            await killed.Kill();
            Keep(killed, acknowledged, refused);
        }
        await Task.WhenAll(one.End(), other.End());
        Keep(one, acknowledged, refused);
        Keep(other, acknowledged, refused);

        Assert.True(acknowledged.Count >= (22 + 21) * 16 + 5 * 21);
        Assert.Empty(await LogCheck.Faults(source, acknowledged, refused));
        var events = await LogCheck.Count(source);
        await Until.True(() => Task.FromResult(Seen(followed).Length >= events), "the follower to see all events");
        Assert.Empty(await LogCheck.OrderFaults(reader.Store, source));
        var seen = Seen(followed);
        Assert.Equal(events, seen.Length);
        Assert.Equal(seen.Distinct().Order(), seen);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
    }

    [Fact]
    public async Task A_process_frozen_in_its_commit_delays_the_others_only_until_the_database_ends_its_transaction()
    {
        await using var database = await TestDatabase.Create("event-store", StoreFixture.Build);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var node = new DrillStore(database.ConnectionString);
        await using var frozen = WriterProcess.StartToFreeze(database.ConnectionString);
        await frozen.Holds;
        await frozen.Freeze();

        // Without the end of the frozen transaction this would wait for ever.
        var command = Guid.NewGuid();
        var appended = await node.Store.Append(
            [new(Guid.NewGuid(), ExpectedVersion.NoStream, [new Ticked(1, 1)])],
            new CommandContext(Guid.Empty, "Tick", command, "")
        );
        await frozen.GoOn();
        await frozen.End();

        Assert.Equal(Outcome.Saved, appended.Outcome);
        var saved = Assert.Single(frozen.Acknowledged);
        Assert.Empty(
            await LogCheck.Faults(
                source,
                new Dictionary<Guid, long> { [command] = appended.Sequence, [saved.Key] = saved.Value },
                []
            )
        );
        Assert.Equal(2, await LogCheck.Count(source));
        Assert.True(saved.Value > appended.Sequence, "What was frozen came after what went on meanwhile.");
    }

    [Fact]
    public async Task A_full_disk_is_told_as_not_saved_and_the_store_goes_on_when_there_is_room()
    {
        var result = await FullDiskDrill.Run(FullDisk.Tables);

        Assert.SkipWhen(result.NotTried is not null, result.NotTried ?? "");
        Assert.Empty(result.Faults);
        Assert.False(result.Refusal!.MayBeSaved);
        Assert.Equal(PostgresErrorCodes.DiskFull, ((PostgresException)result.Refusal.InnerException!).SqlState);
        Assert.True(result.Acknowledged > 1);
    }

    [Fact]
    public async Task When_PostgreSQL_stops_on_a_full_disk_nothing_acknowledged_is_lost_and_the_store_goes_on_when_it_is_back()
    {
        var result = await FullDiskDrill.Run(FullDisk.WriteAheadLog);

        Assert.SkipWhen(result.NotTried is not null, result.NotTried ?? "");
        Assert.Empty(result.Faults);
        Assert.True(result.Acknowledged > 1);
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

    private static void Keep(WriterProcess writer, Dictionary<Guid, long> acknowledged, List<Guid> refused)
    {
        foreach (var (command, sequence) in writer.Acknowledged)
            acknowledged[command] = sequence;
        refused.AddRange(writer.Refused);
    }

    private static long[] Seen(List<long> followed)
    {
        lock (followed)
            return [.. followed];
    }
}
