using System.Diagnostics;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Drill;

/// <summary>How long nobody followed, by what happened to the owner; and what must not be.</summary>
public sealed record TakeoverResult(
    IReadOnlyList<(string What, TimeSpan Gap)> Gaps,
    long Events,
    IReadOnlyList<string> Faults
);

/// <summary>
/// Two nodes follow while events come. The owner is killed, then one is frozen and thawed, then PostgreSQL is killed, again
/// and again: the other takes over, and no event is missed or taken twice.
/// </summary>
public static class TakeoverDrill
{
    public static async Task<TakeoverResult> Run(int rounds)
    {
        await using var cluster = await TestCluster.Start();
        await using var database = await TestDatabase.Create(
            "takeover",
            owner => EventStoreSchema.Create(owner, new EventStoreOptions()),
            cluster
        );
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString + ";Pooling=false");
        await using (var table = source.CreateCommand(Taken.Table))
            await table.ExecuteNonQueryAsync();
        var connectionString = database.ConnectionString;
        var nodes = new Dictionary<string, FollowerProcess>();
        FollowerProcess Start(string name) => nodes[name] = FollowerProcess.Start(connectionString, name);
        Start("node-0");
        Start("node-1");
        var gaps = new List<(string, TimeSpan)>();
        using var stop = new CancellationTokenSource();
        await using var drill = new DrillStore(connectionString, TimeSpan.FromMinutes(1));
        var feeding = Feed(drill.Store, stop.Token);
        await NextAfter(source, null);
        for (var round = 0; round < rounds; round++)
        {
            var owner = (await Taken.Last(source))!.Value.Node;
            var since = Stopwatch.StartNew();
            await nodes[owner].DisposeAsync();
            gaps.Add(("killed", await NextAfter(source, owner, since)));
            Start(owner);

            owner = (await Taken.Last(source))!.Value.Node;
            since.Restart();
            await nodes[owner].Freeze();
            gaps.Add(("frozen", await NextAfter(source, owner, since)));
            await nodes[owner].Thaw();

            await cluster.Kill();
            await cluster.Restart();
            var before = (await Taken.Last(source))!.Value.Sequence;
            since.Restart();
            await Until(async () => (await Taken.Last(source))!.Value.Sequence > before);
            gaps.Add(("PostgreSQL restarted", since.Elapsed));
        }
        await stop.CancelAsync();
        await feeding;
        var events = await Number(source, "select count(*) from hub.mt_events");
        await Until(async () =>
            await Number(source, "select last_seq_id from hub.mt_event_progression where name = 'taken:All'")
            >= await Number(source, "select max(seq_id) from hub.mt_events")
        );
        foreach (var node in nodes.Values)
            await node.DisposeAsync();
        return new(gaps, events, await Faults(source));
    }

    private static async Task<List<string>> Faults(NpgsqlDataSource source)
    {
        var faults = new List<string>();
        var missed = await Number(
            source,
            "select count(*) from hub.mt_events e where not exists (select from hub_read.taken where seq = e.seq_id)"
        );
        if (missed > 0)
            faults.Add($"{missed} events were missed");
        // One that two nodes took would have been refused by its key, and parked.
        var twice = await Number(source, "select count(*) from hub.mt_doc_deadletterevent");
        if (twice > 0)
            faults.Add($"{twice} events were taken twice");
        return faults;
    }

    private static async Task Feed(PostgresEventStore store, CancellationToken stop)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            await store.Append(
                [new(Guid.NewGuid(), ExpectedVersion.NoStream, [new Ticked(0, number)])],
                new CommandContext(Guid.Empty, "Tick", Guid.NewGuid(), ""),
                CancellationToken.None
            );
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    // Until another node than this one took an event.
    private static async Task<TimeSpan> NextAfter(NpgsqlDataSource source, string? owner, Stopwatch? since = null)
    {
        await Until(async () => await Taken.Last(source) is { } last && last.Node != owner);
        return since?.Elapsed ?? TimeSpan.Zero;
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        var waited = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await condition())
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(90))
                throw new TimeoutException("Nobody takes over.");
            await pause.WaitForNextTickAsync();
        }
    }

    private static async Task<long> Number(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
