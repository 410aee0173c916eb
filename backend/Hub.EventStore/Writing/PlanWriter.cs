using System.Globalization;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>Writes a judged batch and commits it, in one round trip.</summary>
internal sealed class PlanWriter(SqlText sql)
{
    /// <summary>In the transaction that holds the lock already.</summary>
    /// <exception cref="Culprit">A projection's statement failed; the transaction is to be rolled back.</exception>
    public async Task Write(NpgsqlConnection connection, BatchPlan plan)
    {
        await using var batch = new NpgsqlBatch(connection);
        await Run(batch, plan);
    }

    /// <summary>Begins a transaction, takes the lock, and goes on only if everything is as believed.</summary>
    public async Task WriteIfStill(NpgsqlConnection connection, BatchPlan plan, BatchFacts believed, Guid[] commands)
    {
        var streams = plan.Streams.All.ToArray();
        var there = streams.Where(each => each.Value.Before > 0).ToArray();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Statement.Of("begin"));
        batch.BatchCommands.Add(Statement.Of(sql["TakeLock"]));
        batch.BatchCommands.Add(
            Statement.Of(
                sql["Guard"],
                Statement.Value(believed.Head.Sequence),
                Statement.Value(commands),
                Statement.Value(there.Select(each => each.Key.Value).ToArray()),
                Statement.Value(there.Select(each => each.Value.Before).ToArray()),
                Statement.Value(streams.Where(each => each.Value.Before == 0).Select(each => each.Key.Value).ToArray()),
                Statement.Value(plan.UnknownKeys.ToArray())
            )
        );
        await Run(batch, plan);
    }

    private async Task Run(NpgsqlBatch batch, BatchPlan plan)
    {
        var statements = batch.BatchCommands;
        AddKeys(statements, plan);
        AddStreams(statements, plan);
        var projected = new Dictionary<NpgsqlBatchCommand, PendingCommand>();
        foreach (var (command, text, values) in plan.Projected)
        {
            var statement = Statement.Of(text, values);
            projected[statement] = command;
            statements.Add(statement);
        }
        if (!plan.WritesNothing)
        {
            // Last, so that a projection that fails takes no numbers with it.
            statements.Add(Events(plan));
            var last = plan.Events[^1].Recorded.Sequence.ToString(CultureInfo.InvariantCulture);
            statements.Add(Statement.Of(sql["Notify"], Statement.Value(last)));
        }
        statements.Add(Statement.Of("commit"));
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

    private void AddStreams(NpgsqlBatchCommandCollection statements, BatchPlan plan)
    {
        foreach (
            var group in plan
                .Streams.All.Where(each => each.Value.Version > each.Value.Before)
                .GroupBy(each => each.Value.Before == 0)
        )
            statements.Add(
                Statement.Of(
                    sql[group.Key ? "AddStreams" : "MoveStreams"],
                    Statement.Value(group.Select(each => each.Key.Value).ToArray()),
                    Statement.Value(group.Select(each => each.Value.Version).ToArray()),
                    Statement.Value(plan.Timestamp.UtcDateTime)
                )
            );
    }

    private NpgsqlBatchCommand Events(BatchPlan plan)
    {
        var events = plan.Events;
        T[] Column<T>(Func<PlannedEvent, T> pick)
        {
            var column = new T[events.Count];
            for (var i = 0; i < column.Length; i++)
                column[i] = pick(events[i]);
            return column;
        }

        return Statement.Of(
            sql["AddEvents"],
            Statement.Value(Column(each => each.Recorded.Sequence)),
            Statement.Value(Column(each => each.Recorded.Id)),
            Statement.Value(Column(each => each.Recorded.Stream.Value)),
            Statement.Value(Column(each => each.Recorded.Version)),
            Statement.Json(Column(each => (byte[]?)each.Json)),
            Statement.Value(Column(each => each.Registered.Alias)),
            Statement.Value(Column(each => each.Registered.DotNetName)),
            Statement.Value(Column(each => each.Recorded.CorrelationId)),
            Statement.Value(Column(each => each.Recorded.CausationId)),
            Statement.Json(Column(each => (byte[]?)EventSerializer.WriteHeaders(each.Recorded.Headers))),
            Statement.Value(Column(each => each.Recorded.ActorId?.ToString())),
            Statement.Value(plan.Timestamp.UtcDateTime)
        );
    }
}
