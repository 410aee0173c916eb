using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>
/// Saves a batch of commands and tells each its fate. It is first written on belief (what this node last saw), in one round
/// trip that fails when another node was faster; then on what is read under the lock.
/// </summary>
/// <param name="committed">Told the first and last sequence of each commit.</param>
internal sealed class BatchSaver(
    NpgsqlDataSource source,
    EventStoreOptions options,
    SqlText sql,
    EventRows rows,
    BatchJudge judge,
    StreamCache cache,
    TimeProvider clock,
    Action<long, long> committed
) : IAsyncDisposable
{
    private const int MostOvertakings = 50;

    private readonly WriterConnection line = new(source, options, sql);
    private readonly FactReader factReader = new(sql, rows);
    private readonly Belief belief = new();

    // While it is not known whether what was sent is committed.
    private bool committing;

    /// <summary>Never throws: whatever happens is some command's answer.</summary>
    public async Task Save(List<PendingCommand> commands)
    {
        using var span = StoreTelemetry.Commit(commands);
        try
        {
            await Save(commands, mayBelieve: true);
        }
        catch (Exception problem)
        {
            // A fault of our own must not leave callers waiting for ever, nor stop the ones after them.
            await line.Drop();
            belief.Lose();
            foreach (var command in commands)
                Fail(command, problem);
        }
    }

    public ValueTask DisposeAsync() => line.DisposeAsync();

    private async Task Save(List<PendingCommand> commands, bool mayBelieve)
    {
        var patience = new Patience(options.ReconnectFor, clock);
        var overtakings = 0;
        var endedHolder = false;
        while (commands.Count > 0)
        {
            committing = false;
            try
            {
                var plan = (mayBelieve ? await SaveOnBelief(commands) : null) ?? await SaveUnderLock(commands);
                Finish(plan);
                commands = plan.Deferred;
                patience.Reached();
            }
            catch (Overtaken) when (++overtakings < MostOvertakings)
            {
                await line.Rollback();
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
                belief.Lose();
                mayBelieve = false;
                foreach (var command in commands)
                    command.MayBeSaved |= committing && !Outage.SaysNotSaved(problem);
                if (await patience.Wait())
                    continue;
                foreach (var command in commands)
                    Fail(command, new Unavailable(command.MayBeSaved, problem));
                return;
            }
            catch (Exception problem)
            {
                await line.Drop();
                foreach (var command in commands)
                    command.MayBeSaved |= committing && problem is not (PostgresException or Overtaken);
                if (commands.Count == 1)
                {
                    Fail(commands[0], problem is Overtaken ? new Busy(1) : problem);
                    return;
                }
                // Somebody in it spoils the batch: halves, until the culprit is alone.
                await Save([.. commands.Take(commands.Count / 2)], mayBelieve: false);
                commands = [.. commands.Skip(commands.Count / 2)];
                mayBelieve = false;
            }
        }
    }

    // Null: it is to be judged under the lock.
    private async Task<BatchPlan?> SaveOnBelief(List<PendingCommand> commands)
    {
        foreach (var command in commands)
            command.Refresh(cache, cache.Epoch);
        if (belief.About(commands) is not { } facts)
            return null;
        var plan = judge.Judge(commands, facts);
        if (!plan.ClaimsAllAssumed)
            return null;
        var (_, writer) = await line.Open();
        try
        {
            committing = true;
            await writer.WriteIfStill(plan);
            belief.Held();
            return plan;
        }
        catch (Exception problem) when (problem is Overtaken or Culprit or PostgresException && !Outage.Is(problem))
        {
            // Wrong belief, or a command that fails: under the lock it is told which.
            if (problem is not Overtaken)
                await line.Drop();
            belief.Doubt();
            committing = false;
            return null;
        }
    }

    private async Task<BatchPlan> SaveUnderLock(List<PendingCommand> commands)
    {
        var (connection, writer) = await line.Open();
        var epoch = cache.Epoch;
        foreach (var command in commands)
            command.Refresh(cache, epoch);
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
        belief.Know(facts.Head);
        committing = true;
        await writer.Write(plan);
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
                    new CachedStream(slot.Version, slot.Sequence, slot.Folded),
                    plan.Streams.LastErasure
                );
        if (!plan.WritesNothing)
        {
            var last = plan.Events[^1].Recorded.Sequence;
            belief.Know(new LogHead(last, plan.Timestamp, plan.Streams.LastErasure));
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
