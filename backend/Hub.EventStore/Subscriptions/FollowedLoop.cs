using Hub.EventStore.Serialization;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>
/// Keeps one follower going: waits to be its owner, feeds it the log from its checkpoint on, writes its rows and the
/// checkpoint in one transaction, parks what it cannot take, and begins again whenever the ownership is lost.
/// </summary>
internal sealed partial class FollowedLoop(Followed followed, LogAccess log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan[] Retries = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)];

    private readonly Checkpoint checkpoint = new(followed, log.Sql);
    private string? lastReason;

    /// <summary>Until <paramref name="stop"/> is cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var pause = Pause;
            try
            {
                await using var owner = await Ownership.Take(
                    log.Direct,
                    followed.Lock,
                    log.Options,
                    log.Sql,
                    log.Clock,
                    stop
                );
                using var mine = CancellationTokenSource.CreateLinkedTokenSource(stop, owner.Ended);
                await FollowAsOwner(owner, mine.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (OtherVersion other)
            {
                Say(other.Message);
                pause = LongPause;
            }
            catch (Exception problem)
            {
                Lost(log.Logger, followed.Name, problem);
            }
            await Task.Delay(pause, log.Clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FollowAsOwner(Ownership owner, CancellationToken mine)
    {
        var start = followed.FromNow ? await log.Tail.SafeHead(mine) : 0;
        var position = await owner.Use(session => checkpoint.Begin(session, start, mine));
        using var lag = FollowerMetrics.Follow(followed.Name, log.Tail.Window, position);
        Owns(log.Logger, followed.Name, position);
        while (true)
        {
            var page = await log.Follower.Next(position, mine);
            for (var taken = 0; taken < page.Count; taken += followed.MostAtOnce)
            {
                var entries = page.Skip(taken).Take(followed.MostAtOnce).ToArray();
                position = await Take(owner, entries, position, mine);
                lag.Moved(position, entries, log.Clock);
            }
        }
    }

    private async Task<long> Take(Ownership owner, LogEntry[] entries, long from, CancellationToken mine)
    {
        if (entries.Length > 1)
        {
            try
            {
                return await Write(owner, entries, from, mine);
            }
            catch (Exception problem) when (IsNoOutage(problem, mine))
            {
                // Somebody among them is at fault: one by one they tell.
            }
        }
        foreach (var entry in entries)
            from = await TakeAlone(owner, entry, from, mine);
        return from;
    }

    private async Task<long> TakeAlone(Ownership owner, LogEntry entry, long from, CancellationToken mine)
    {
        for (var attempt = 0; ; attempt++)
        {
            TimeSpan pause;
            try
            {
                return await Write(owner, [entry], from, mine);
            }
            catch (PostgresException problem) when (IsNoEventsFault(problem))
            {
                pause = LongPause;
                Stalled(log.Logger, followed.Name, entry.Sequence, problem);
            }
            catch (Exception problem) when (IsNoOutage(problem, mine))
            {
                if (entry.Recorded is null || attempt >= Retries.Length)
                    return await Park(owner, entry, from, problem, mine);
                pause = Retries[attempt];
            }
            await Task.Delay(pause, log.Clock, mine);
        }
    }

    private async Task<long> Write(Ownership owner, LogEntry[] entries, long from, CancellationToken mine)
    {
        var rows = new SqlBatch();
        foreach (var entry in entries)
            await followed.Take(entry.Event, await log.Masked(entry.Event, mine), rows, mine);
        var last = entries[^1].Sequence;
        return await owner.Use(async session =>
        {
            await using var batch = new NpgsqlBatch(session);
            batch.BatchCommands.Add(checkpoint.Move(from, last));
            foreach (var each in rows.Statements)
                batch.BatchCommands.Add(Statement.Of(each.Sql, each.Values));
            await checkpoint.Run(batch, mine);
            return last;
        });
    }

    private async Task<long> Park(Ownership owner, LogEntry entry, long from, Exception problem, CancellationToken mine)
    {
        var parked = await owner.Use(async session =>
        {
            await using var batch = new NpgsqlBatch(session);
            batch.BatchCommands.Add(checkpoint.Move(from, entry.Sequence));
            var now = log.Clock.GetUtcNow();
            batch.BatchCommands.Add(ParkedEventRow.Write(log.Sql, followed.Name, entry.Sequence, problem, now));
            await checkpoint.Run(batch, mine);
            return entry.Sequence;
        });
        FollowerMetrics.Parked(followed.Name);
        Parked(log.Logger, followed.Name, entry.Sequence, problem);
        return parked;
    }

    private static bool IsNoOutage(Exception problem, CancellationToken mine) =>
        !mine.IsCancellationRequested
        && problem is not CheckpointMoved
        && (problem is TakingFailed || !Outage.Is(problem));

    // A table or right that is missing is no single event's fault: parking one after the other would only spread it.
    private static bool IsNoEventsFault(PostgresException problem) =>
        problem.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure
        || problem.SqlState.StartsWith("42", StringComparison.Ordinal);

    private void Say(string reason)
    {
        if (reason != lastReason)
            StandsAside(log.Logger, followed.Name, reason);
        lastReason = reason;
    }
}
