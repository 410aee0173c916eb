using System.Globalization;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>Writes a judged batch and commits it, in one round trip.</summary>
internal sealed class PlanWriter(SqlText sql)
{
    private const string GuardFailed = "hub: overtaken at";

    /// <summary>Prepares the statements that every batch has.</summary>
    public async Task Prepare(NpgsqlConnection connection)
    {
        var nothing = new BatchFacts(
            new LogHead(0, DateTimeOffset.UnixEpoch, 0),
            new Dictionary<StreamId, StreamFacts>(),
            new Dictionary<Guid, SavedCommand>()
        );
        var plan = new BatchPlan(new BatchStreams(nothing), DateTimeOffset.UnixEpoch);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Statement.Of(sql["TakeLock"]));
        batch.BatchCommands.Add(WriteStatement(plan, nothing, [], [], []));
        await batch.PrepareAsync();
    }

    /// <summary>In the transaction that holds the lock already.</summary>
    /// <exception cref="Culprit">A projection's statement failed; the transaction is to be rolled back.</exception>
    /// <exception cref="Overtaken">It must be judged again.</exception>
    public async Task Write(NpgsqlConnection connection, BatchPlan plan, BatchFacts facts)
    {
        await using var batch = new NpgsqlBatch(connection);
        var changed = plan.Streams.All.Where(each => each.Value.Version > each.Value.Before);
        await Run(batch, plan, plan.WritesNothing ? null : WriteStatement(plan, facts, changed, [], []), "commit");
    }

    /// <summary>
    /// Takes the lock and goes on only if everything is as believed; the statements are one implicit transaction, which
    /// ends with them.
    /// </summary>
    public async Task WriteIfStill(NpgsqlConnection connection, BatchPlan plan, BatchFacts believed, Guid[] commands)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Statement.Of(sql["TakeLock"]));
        var write = WriteStatement(plan, believed, plan.Streams.All, commands, [.. plan.UnknownKeys]);
        await Run(batch, plan, write, end: null);
    }

    private async Task Run(NpgsqlBatch batch, BatchPlan plan, NpgsqlBatchCommand? write, string? end)
    {
        var statements = batch.BatchCommands;
        var projected = new Dictionary<NpgsqlBatchCommand, PendingCommand>();
        foreach (var (command, text, values) in plan.Projected)
        {
            var statement = Statement.Of(text, values);
            projected[statement] = command;
            statements.Add(statement);
        }
        // After the projections, so that one that fails takes no numbers with it.
        if (write is not null)
            statements.Add(write);
        foreach (var each in plan.Events)
            if (each.Recorded.Data is Archived)
                statements.Add(Statement.Of(sql["ArchiveStream"], Statement.Value(each.Recorded.Stream.Value)));
        AddKeys(statements, plan);
        if (end is not null)
            statements.Add(Statement.Of(end));
        try
        {
            await batch.ExecuteNonQueryAsync();
        }
        catch (PostgresException problem)
            when (problem.BatchCommand is { } failed
                && projected.TryGetValue((NpgsqlBatchCommand)failed, out var command)
            )
        {
            throw new Culprit(command, problem);
        }
        catch (PostgresException problem)
            when (problem.MessageText.Contains(GuardFailed, StringComparison.Ordinal)
                || problem
                    is { SqlState: PostgresErrorCodes.NotNullViolation, TableName: "mt_events", ColumnName: "seq_id" }
            )
        {
            throw new Overtaken(problem);
        }
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

    private NpgsqlBatchCommand WriteStatement(
        BatchPlan plan,
        BatchFacts facts,
        IEnumerable<KeyValuePair<StreamId, StreamSlot>> streams,
        Guid[] commands,
        string[] keys
    )
    {
        var there = new List<KeyValuePair<StreamId, StreamSlot>>();
        var added = new List<KeyValuePair<StreamId, StreamSlot>>();
        foreach (var each in streams)
            (each.Value.Before > 0 ? there : added).Add(each);
        var events = plan.Events;
        var last = facts.Head.Sequence + events.Count;
        return Statement.Of(
            sql["Write"],
            Statement.Value(facts.Head.Sequence),
            Statement.Value(commands),
            Statement.Value(keys),
            Statement.Value(Column(there, each => each.Key.Value)),
            Statement.Value(Column(there, each => each.Value.Before)),
            Statement.Value(Column(there, each => each.Value.Version)),
            Statement.Value(Column(added, each => each.Key.Value)),
            Statement.Value(Column(added, each => each.Value.Version)),
            Statement.Value(plan.Timestamp.UtcDateTime),
            Statement.Value(Column(events, each => each.Recorded.Sequence)),
            Statement.Value(Column(events, each => each.Recorded.Id)),
            Statement.Value(Column(events, each => each.Recorded.Stream.Value)),
            Statement.Value(Column(events, each => each.Recorded.Version)),
            Statement.Json(Column(events, each => (byte[]?)each.Json)),
            Statement.Value(Column(events, each => each.Registered.Alias)),
            Statement.Value(Column(events, each => each.Registered.DotNetName)),
            Statement.Value(Column(events, each => each.Recorded.CorrelationId)),
            Statement.Value(Column(events, each => each.Recorded.CausationId)),
            Statement.Json(Column(events, each => (byte[]?)EventSerializer.WriteHeaders(each.Recorded.Headers))),
            Statement.Value(Column(events, each => each.Recorded.ActorId?.ToString())),
            Statement.Value(last.ToString(CultureInfo.InvariantCulture))
        );
    }

    private static TValue[] Column<T, TValue>(List<T> rows, Func<T, TValue> pick)
    {
        var column = new TValue[rows.Count];
        for (var i = 0; i < column.Length; i++)
            column[i] = pick(rows[i]);
        return column;
    }
}
