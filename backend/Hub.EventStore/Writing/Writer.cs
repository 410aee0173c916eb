using System.Diagnostics;
using System.Threading.Channels;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>
/// The group commit: commands that arrive while a commit is in flight go together in the next one, under one lock, each
/// with its own fate. A batch is first written on belief (what this node last saw), in one round trip that a guard stops
/// when another node was faster; then on what is read under the lock.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int LongestDoubt = 64;
    private const int MostOvertakings = 100;

    private readonly Channel<PendingCommand> queue;
    private readonly EventStoreOptions options;
    private readonly WriterConnection line;
    private readonly FactReader factReader;
    private readonly PlanWriter planWriter;
    private readonly BatchJudge judge;
    private readonly StreamCache cache;
    private readonly Action<long, long> committed;
    private readonly SemaphoreSlim leading = new(1);
    private LogHead? believedHead;
    private volatile bool closing;
    private int lastBatch;
    private int doubt;
    private int skipBelief;

    /// <param name="committed">Told the first and last sequence of each commit.</param>
    public Writer(
        NpgsqlDataSource source,
        EventStoreOptions options,
        SqlText sql,
        EventRows rows,
        BatchJudge judge,
        StreamCache cache,
        Action<long, long> committed
    )
    {
        this.options = options;
        this.judge = judge;
        this.cache = cache;
        this.committed = committed;
        factReader = new FactReader(sql, rows);
        planWriter = new PlanWriter(sql);
        line = new WriterConnection(source, options, sql, planWriter.Prepare);
        queue = Channel.CreateBounded<PendingCommand>(
            new BoundedChannelOptions(options.QueueCapacity) { SingleReader = true }
        );
    }

    /// <summary>
    /// Hands the command over and waits for its fate. Cancellation takes it back while it waits; once it is being saved the
    /// answer is awaited, so that a cancelled call was surely not saved.
    /// </summary>
    public async Task<WriteResult> Submit(PendingCommand command, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!queue.Writer.TryWrite(command))
        {
            ObjectDisposedException.ThrowIf(closing, typeof(IEventStore));
            throw new Busy(queue.Reader.Count);
        }
        await using var cancellation = cancellationToken.Register(() =>
        {
            if (command.TryCancel())
                command.Fail(new OperationCanceledException(cancellationToken));
        });
        if (leading.Wait(0, CancellationToken.None))
        {
            // A lone caller saves its own command on its own thread; under pressure, or in somebody's synchronisation
            // context, another thread does.
            if (lastBatch <= 1 && SynchronizationContext.Current is null)
                await Lead(once: true);
            else
                _ = Task.Run(() => Lead(once: false), CancellationToken.None);
        }
        return await command.Completion;
    }

    public async ValueTask DisposeAsync()
    {
        if (closing)
            return;
        closing = true;
        queue.Writer.TryComplete();
        await leading.WaitAsync();
        await Lead(once: false);
        await leading.WaitAsync();
        await line.DisposeAsync();
    }

    // Only ever one at a time: whoever holds the semaphore. Gives it back when nothing waits.
    private async Task Lead(bool once)
    {
        do
        {
            while (queue.Reader.Count > 0)
            {
                if (lastBatch > 1)
                    await Linger();
                await SaveNext();
                if (once && queue.Reader.Count > 0)
                {
                    _ = Task.Run(() => Lead(once: false));
                    return;
                }
            }
            leading.Release();
            // Somebody may have come after the last look and found the lead taken.
        } while (queue.Reader.Count > 0 && leading.Wait(0));
    }

    // Callers that the last commit released come again at once: as long as they do, they are let in. It costs no time when
    // nobody comes, and spares a commit for the first of them alone.
    private async Task Linger()
    {
        var seen = -1;
        while (queue.Reader.Count is var waiting && waiting > seen && waiting < lastBatch)
        {
            seen = waiting;
            await Task.Yield();
        }
    }

    private async Task SaveNext()
    {
        var batch = new List<PendingCommand>();
        while (batch.Count < options.MaxBatch && queue.Reader.TryRead(out var command))
            if (command.TryTake())
                batch.Add(command);
        lastBatch = batch.Count;
        using var span = StoreTelemetry.Commit(batch);
        try
        {
            await Save(batch, mayBelieve: true);
        }
        catch (Exception problem)
        {
            // A fault of our own must not leave callers waiting for ever, nor stop the ones after them.
            await line.Drop();
            believedHead = null;
            foreach (var command in batch)
                Fail(command, problem);
        }
    }

    private async Task Save(List<PendingCommand> commands, bool mayBelieve)
    {
        var lostAt = 0L;
        var overtakings = 0;
        var endedHolder = false;
        while (commands.Count > 0)
        {
            var committing = false;
            try
            {
                var epoch = cache.Epoch;
                foreach (var command in commands)
                    command.Refresh(cache, epoch);
                var connection = await line.Open();
                var plan = mayBelieve ? await SaveOnBelief(connection, commands, () => committing = true) : null;
                committing = false;
                plan ??= await SaveUnderLock(await line.Open(), commands, epoch, () => committing = true);
                Finish(plan);
                commands = plan.Deferred;
                lostAt = 0;
            }
            catch (Overtaken) when (++overtakings < MostOvertakings)
            {
                await line.Rollback();
            }
            catch (Overtaken)
            {
                await line.Rollback();
                foreach (var command in commands)
                    Fail(command, new Busy(queue.Reader.Count));
                return;
            }
            catch (PostgresException problem)
                when (problem.SqlState == PostgresErrorCodes.LockNotAvailable && !endedHolder)
            {
                endedHolder = true;
                await line.EndFrozenHolder();
            }
            catch (Culprit culprit)
            {
                await line.Drop();
                Fail(culprit.Command, culprit.Problem);
                commands = [.. commands.Where(each => each != culprit.Command)];
            }
            catch (Exception problem) when (Outage.Is(problem))
            {
                await line.Drop();
                believedHead = null;
                foreach (var command in commands)
                    command.MayBeSaved |= committing;
                if (lostAt == 0)
                    lostAt = Stopwatch.GetTimestamp();
                if (Stopwatch.GetElapsedTime(lostAt) > options.ReconnectFor)
                {
                    foreach (var command in commands)
                        Fail(command, new Unavailable(command.MayBeSaved, problem));
                    return;
                }
                await Task.Delay(TimeSpan.FromMilliseconds(100));
                mayBelieve = false;
            }
            catch (Exception problem)
            {
                await line.Drop();
                foreach (var command in commands)
                    command.MayBeSaved |= committing && problem is not PostgresException;
                if (commands.Count == 1)
                {
                    Fail(commands[0], problem);
                    return;
                }
                // Somebody in it spoils the batch: halves, until the culprit is alone.
                await Save([.. commands.Take(commands.Count / 2)], mayBelieve: false);
                commands = [.. commands.Skip(commands.Count / 2)];
                mayBelieve = false;
            }
        }
    }

    private async Task<BatchPlan?> SaveOnBelief(
        NpgsqlConnection connection,
        List<PendingCommand> commands,
        Action committing
    )
    {
        if (skipBelief > 0)
        {
            skipBelief--;
            return null;
        }
        if (Believe(commands) is not { } facts)
            return null;
        var plan = judge.Judge(commands, facts);
        try
        {
            committing();
            await planWriter.WriteIfStill(connection, plan, facts, [.. commands.Select(each => each.FirstEventId)]);
            doubt = 0;
            return plan;
        }
        catch (Exception problem) when (problem is Overtaken or Culprit or PostgresException && !Outage.Is(problem))
        {
            // Wrong belief, or a command that fails: under the lock it is told which. Nodes that take turns stop guessing.
            if (problem is not Overtaken)
                await line.Drop();
            doubt = Math.Clamp(doubt * 2, 1, LongestDoubt);
            skipBelief = doubt;
            return null;
        }
    }

    private BatchFacts? Believe(List<PendingCommand> commands)
    {
        if (believedHead is null)
            return null;
        var streams = new Dictionary<StreamId, StreamFacts>();
        foreach (var known in commands.SelectMany(command => command.Streams))
        {
            if (known.Version is not { } version)
                return null;
            if (!streams.TryAdd(known.Stream, new StreamFacts(version, known.Sequence, false, [])))
            {
                if (streams[known.Stream].Version != version)
                    return null;
            }
        }
        return new BatchFacts(believedHead, streams, new Dictionary<Guid, SavedCommand>());
    }

    private async Task<BatchPlan> SaveUnderLock(
        NpgsqlConnection connection,
        List<PendingCommand> commands,
        long epoch,
        Action committing
    )
    {
        var facts = await factReader.Read(connection, commands);
        if (facts.Head.LastErasure != epoch)
        {
            // Words were erased since these states were folded: they are folded again from what is there now.
            cache.Enter(facts.Head.LastErasure);
            foreach (var command in commands)
                command.Refresh(cache, facts.Head.LastErasure);
            facts = await factReader.Read(connection, commands);
        }
        var plan = judge.Judge(commands, facts);
        while (plan.UnknownKeys.Count > 0)
        {
            await factReader.ReadKeys(connection, plan.UnknownKeys, facts);
            plan = judge.Judge(commands, facts);
        }
        believedHead = facts.Head;
        committing();
        await planWriter.Write(connection, plan, facts);
        return plan;
    }

    private void Finish(BatchPlan plan)
    {
        foreach (var (stream, slot) in plan.Streams.All)
            if (slot.Archived)
                cache.Remove(stream);
            else if (slot is { Version: > 0, Problem: null })
                cache.Keep(
                    stream,
                    new CachedStream(slot.Version, slot.Sequence, slot.Folded.FirstOrDefault()),
                    plan.Streams.LastErasure
                );
        if (!plan.WritesNothing)
        {
            var last = plan.Events[^1].Recorded.Sequence;
            believedHead = new LogHead(last, plan.Timestamp, plan.Streams.LastErasure);
            committed(plan.Events[0].Recorded.Sequence, last);
        }
        WriterMetrics.Saved(plan);
        foreach (var (command, result) in plan.Results)
            command.Complete(result);
        foreach (var (command, problem) in plan.Failures)
            Fail(command, problem);
    }

    private static void Fail(PendingCommand command, Exception problem)
    {
        WriterMetrics.Failed(problem);
        command.Fail(problem);
    }
}
