using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>Writes a judged batch and commits it on one connection, in one round trip.</summary>
internal sealed class PlanWriter
{
    // How a guard fails: no other statement of ours divides, and a projection's is told by its place.
    private const string GuardFailed = PostgresErrorCodes.DivisionByZero;

    private readonly NpgsqlConnection connection;
    private readonly SqlText sql;
    private readonly RowStatements own;
    private readonly LoneBatches lone;

    public PlanWriter(NpgsqlConnection connection, SqlText sql)
    {
        (this.connection, this.sql) = (connection, sql);
        own = new RowStatements(sql);
        lone = new LoneBatches(connection, own);
    }

    /// <summary>Prepares the statements that batches consist of.</summary>
    public async Task Prepare()
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in own.All)
            batch.BatchCommands.Add(statement);
        await batch.PrepareAsync();
    }

    /// <summary>In the transaction that holds the lock already.</summary>
    /// <exception cref="Culprit">A projection's statement failed; the transaction is to be rolled back.</exception>
    /// <exception cref="Overtaken">It must be judged again.</exception>
    public async Task Write(BatchPlan plan)
    {
        await using var batch = new NpgsqlBatch(connection);
        var projected = AddProjected(batch, plan);
        var (added, moved) = plan.Streams.Changed();
        AddStreams(batch.BatchCommands, added, moved, plan);
        AddEvents(batch.BatchCommands, plan);
        batch.BatchCommands.Add(Statement.Of("commit"));
        await Run(batch, plan, projected);
    }

    /// <summary>
    /// Takes the lock and goes on only if everything is as believed; the statements are one implicit transaction, which
    /// ends with them. What is written needs no look before: the tables' keys refuse what is there already, and the numbers
    /// tell whether the log went on.
    /// </summary>
    public Task WriteIfStill(BatchPlan plan) =>
        lone.Find(plan) is { } known ? Run(known, plan, projected: 1) : WriteAnew(plan);

    private async Task WriteAnew(BatchPlan plan)
    {
        await lone.Keep(plan);
        var (added, moved) = plan.Streams.Changed();
        await using var batch = new NpgsqlBatch(connection);
        if (added is [var only] && moved.Count == 0)
        {
            batch.BatchCommands.Add(own.AddFirstStream(only.Key, only.Value.Version, plan.Timestamp.UtcDateTime));
            added = [];
        }
        else
            batch.BatchCommands.Add(own.TakeLock());
        var projected = AddProjected(batch, plan);
        var streams = plan.Streams.Unchanged();
        var commands = plan.WithoutEvents();
        if (streams.Count > 0 || commands.Length > 0)
            batch.BatchCommands.Add(own.CheckUnchanged(plan.Head, streams, commands));
        AddStreams(batch.BatchCommands, added, moved, plan);
        AddEvents(batch.BatchCommands, plan);
        await Run(batch, plan, projected);
    }

    // Before the rows: they may fail, and take longest. Answers the place of the first.
    private static int AddProjected(NpgsqlBatch batch, BatchPlan plan)
    {
        var first = batch.BatchCommands.Count;
        foreach (var (_, text, values) in plan.Projected)
            batch.BatchCommands.Add(Statement.Of(text, values));
        return first;
    }

    private void AddStreams(
        NpgsqlBatchCommandCollection statements,
        List<KeyValuePair<StreamId, StreamSlot>> added,
        List<KeyValuePair<StreamId, StreamSlot>> moved,
        BatchPlan plan
    )
    {
        var now = plan.Timestamp.UtcDateTime;
        if (added.Count > 0)
            statements.Add(own.AddStreams(added, now));
        if (moved.Count > 0)
            statements.Add(own.MoveStreams(moved, now));
    }

    private void AddEvents(NpgsqlBatchCommandCollection statements, BatchPlan plan)
    {
        if (plan.WritesNothing)
            return;
        var now = plan.Timestamp.UtcDateTime;
        AddKeys(statements, plan);
        if (plan.OnlyEvent is { } only)
        {
            statements.Add(own.AddLastEvent(only, now));
            return;
        }
        statements.Add(own.AddEvents(plan.Events, now));
        foreach (var each in plan.Events)
            if (each.Recorded.Data is Archived)
                statements.Add(Statement.Of(sql["ArchiveStream"], Statement.Value(each.Recorded.Stream.Value)));
        statements.Add(own.TakeNumbers(plan.Head, plan.Events.Count));
    }

    private void AddKeys(NpgsqlBatchCommandCollection statements, BatchPlan plan)
    {
        if (plan.Releases.Count > 0)
            statements.Add(Statement.Of(sql["ReleaseKeys"], Statement.Value(plan.Releases.ToArray())));
        if (plan.Claims.Count > 0)
            statements.Add(
                Statement.Of(
                    sql["ClaimKeys"],
                    Statement.Value(plan.Claims.Keys.ToArray()),
                    Statement.Value(plan.Claims.Values.ToArray()),
                    Statement.Value(plan.Timestamp.UtcDateTime)
                )
            );
    }

    private static async Task Run(NpgsqlBatch batch, BatchPlan plan, int projected = 0)
    {
        if (batch.BatchCommands.Count == 0)
            return;
        try
        {
            await batch.ExecuteNonQueryAsync();
        }
        catch (PostgresException problem)
        {
            var failed = problem.BatchCommand is NpgsqlBatchCommand statement
                ? batch.BatchCommands.IndexOf(statement) - projected
                : -1;
            if (failed >= 0 && failed < plan.Projected.Count)
                throw new Culprit(plan.Projected[failed].Command, problem);
            if (problem.SqlState is PostgresErrorCodes.UniqueViolation or GuardFailed)
                throw new Overtaken(problem);
            throw;
        }
    }
}
