using System.Threading.Channels;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Hub.EventStore.Subscriptions;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Projections;

/// <summary>
/// Folds the log anew into tables beside those in use, while appends and followers go on with the old ones; when little is
/// left, takes the append lock, folds that too, and puts the new tables in place.
/// </summary>
internal sealed class Rebuild(
    RebuildConnection owner,
    EventStoreOptions options,
    SqlText sql,
    EventRows rows,
    ReadModelSet set,
    TimeProvider clock,
    IProgress<RebuildProgress>? progress
)
{
    private const int Page = 5000;
    private const int NearEnough = 1000;
    private const int MostSwapFailures = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly NextTables tables = new(owner, options, sql, set);
    private readonly HoleResolver holes = new(sql, rows);
    private readonly RebuildPage pages = new(owner, sql, rows, set, clock);
    private readonly long began = clock.GetTimestamp();
    private long folded;
    private long position;
    private long last;

    // All that is there is folded before the lock is first taken, and again when it turned out that an event is at fault.
    private bool withoutLock = true;
    private int swapFailures;

    public async Task<Rebuilt> Run(CancellationToken cancellationToken)
    {
        using var span = StoreTelemetry.Source.StartActivity("rebuild");
        span?.SetTag("hub.read_model", set.Name);
        using var remaining = RebuildMetrics.Follow(set.Name, () => Math.Max(0, last - position));
        position = await tables.Begin(cancellationToken);
        var resumed = position > 0;
        while (true)
        {
            last = await Settled(cancellationToken);
            Tell();
            if (last - position > (withoutLock ? 0 : NearEnough))
            {
                withoutLock = false;
                await CatchUp(cancellationToken);
            }
            else if (await Swap(cancellationToken) is { } swap)
            {
                span?.SetTag("hub.events", folded);
                return new(set.Name, folded, resumed, position, clock.GetElapsedTime(began), swap);
            }
            else
                await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    private async Task<long> Settled(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await holes.Settle(owner.Session, cancellationToken) is { } settled)
                return settled;
            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    // Read and folded at the same time, each on a session of its own.
    private async Task CatchUp(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var read = Channel.CreateBounded<IReadOnlyList<LogEntry>>(2);
        var reading = ReadAhead(read.Writer, position, last, ended.Token);
        try
        {
            await foreach (var page in read.Reader.ReadAllAsync(cancellationToken))
            {
                await Fold(page, cancellationToken);
                Tell();
            }
            position = last;
        }
        finally
        {
            await ended.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAhead(
        ChannelWriter<IReadOnlyList<LogEntry>> pages,
        long after,
        long to,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var connection = await owner.OpenReader(cancellationToken);
            while (after < to)
            {
                var page = await LogReader.Read(connection, sql, rows, after, to, Page, cancellationToken);
                if (page.Count == 0)
                    break;
                after = page[^1].Sequence;
                await pages.WriteAsync(page, cancellationToken);
            }
            pages.Complete();
        }
        catch (Exception problem)
        {
            pages.Complete(problem);
        }
    }

    private async Task Fold(IReadOnlyList<LogEntry> page, CancellationToken cancellationToken)
    {
        try
        {
            await owner.InTransaction(() => Done(pages.Write(page, cancellationToken)), cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && !Outage.Is(problem))
        {
            await owner.InTransaction(() => Done(pages.WriteCarefully(page, cancellationToken)), cancellationToken);
        }
        Passed(page);
    }

    /// <returns>How long appends waited; null when it was not the moment: a number is held, or somebody reads for long.</returns>
    private async Task<TimeSpan?> Swap(CancellationToken cancellationToken)
    {
        try
        {
            return await owner.InTransaction(() => SwapUnderLock(cancellationToken), cancellationToken);
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return null;
        }
        catch (PostgresException used) when (used.SqlState == PostgresErrorCodes.DependentObjectsStillExist)
        {
            throw new RebuildFailed(
                $"Something of another hangs on the old tables: {used.MessageText}. {used.Detail}",
                used
            );
        }
        catch (Exception problem)
            when (swapFailures < MostSwapFailures && !cancellationToken.IsCancellationRequested && !Outage.Is(problem))
        {
            // An event of the last few is at fault: without the lock there is time to see which.
            swapFailures++;
            withoutLock = true;
            return null;
        }
    }

    private async Task<TimeSpan?> SwapUnderLock(CancellationToken cancellationToken)
    {
        // The commit is what others see: it waits for the disk, and with it all that came before.
        await owner.Execute("set local synchronous_commit = on", cancellationToken);
        if (!await HoleResolver.NobodyHoldsNumbers(owner.Session, sql, cancellationToken))
            return null;
        var locked = clock.GetTimestamp();
        var rest = await LogReader.Read(
            owner.Session,
            sql,
            rows,
            position,
            long.MaxValue,
            2 * NearEnough,
            cancellationToken
        );
        if (rest.Count == 2 * NearEnough)
            return null;
        if (rest.Count > 0)
            await pages.Write(rest, cancellationToken);
        await Keep(rest.Count > 0 ? rest[^1].Sequence : position, cancellationToken);
        await tables.Swap(cancellationToken);
        Passed(rest);
        return clock.GetElapsedTime(locked);
    }

    // What the rows are now: the inline projections' versions, or the follower's checkpoint.
    private async Task Keep(long to, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(owner.Session);
        if (set.Followed is not { } followed)
        {
            foreach (var each in set.Projections)
                batch.BatchCommands.Add(
                    Statement.Of(
                        sql["KeepReadModel"],
                        Statement.Value(each.Name),
                        Statement.Value(each.Version),
                        Statement.Value(to)
                    )
                );
        }
        else
        {
            var there = await owner.Read(
                Statement.Of(sql["ReadCheckpoints"], Statement.Value(followed.Name)),
                row => row.GetString(0),
                cancellationToken
            );
            batch.BatchCommands.Add(
                Statement.Of(
                    sql["PlaceCheckpoint"],
                    Statement.Value(there.Where(row => Followed.VersionIn(row, followed.Name) is not null).ToArray()),
                    Statement.Value(followed.Row),
                    Statement.Value(to)
                )
            );
            batch.BatchCommands.Add(
                Statement.Of(sql["ForgetParked"], Statement.Value(set.Name), Statement.Value(tables.StartedAt))
            );
        }
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private void Passed(IReadOnlyList<LogEntry> page)
    {
        if (page.Count == 0)
            return;
        folded += page.Count;
        position = page[^1].Sequence;
        last = Math.Max(last, position);
        RebuildMetrics.Folded(set.Name, page.Count);
    }

    private void Tell()
    {
        var seconds = clock.GetElapsedTime(began).TotalSeconds;
        progress?.Report(new(set.Name, position, last, seconds > 0 ? folded / seconds : 0));
    }

    private static async Task<bool> Done(Task work)
    {
        await work;
        return true;
    }
}
