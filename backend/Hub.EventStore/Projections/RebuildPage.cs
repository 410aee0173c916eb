using Hub.EventStore.Erasure;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Hub.EventStore.Subscriptions;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Projections;

/// <summary>Folds a page of the log into the new tables, in the transaction at hand.</summary>
internal sealed class RebuildPage(
    RebuildConnection owner,
    SqlText sql,
    EventRows rows,
    ReadModelSet set,
    TimeProvider clock
)
{
    private readonly RebuildWriter writer = new(owner.Session, sql);

    /// <summary>All of it at once, in one transaction.</summary>
    public async Task Write(IReadOnlyList<LogEntry> page, CancellationToken cancellationToken)
    {
        var batch = new SqlBatch();
        foreach (var entry in page)
            await Project(entry, batch, cancellationToken);
        await writer.Write(batch.Statements, cancellationToken);
        await Move(page[^1].Sequence, cancellationToken);
    }

    /// <summary>
    /// One event after the other, after all at once failed: it is found who is at fault. What a followed projection cannot
    /// take is parked; an inline one took every event that is in the log, so that the fault is the program's.
    /// </summary>
    /// <exception cref="RebuildFailed">An inline projection cannot take an event.</exception>
    public async Task WriteCarefully(IReadOnlyList<LogEntry> page, CancellationToken cancellationToken)
    {
        foreach (var entry in page)
        {
            await owner.Execute("savepoint event", cancellationToken);
            try
            {
                var batch = new SqlBatch();
                await Project(entry, batch, cancellationToken);
                await writer.WriteAlone(batch.Statements, cancellationToken);
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested && !Outage.Is(problem))
            {
                await owner.Execute("rollback to savepoint event", cancellationToken);
                owner.Session.UnprepareAll();
                if (set.Followed is null)
                    throw new RebuildFailed(
                        $"{set.Name} cannot take event {entry.Sequence}: {problem.Message}",
                        problem
                    );
                await using var park = new NpgsqlBatch(owner.Session);
                park.BatchCommands.Add(ParkedEventRow.Write(sql, set.Name, entry.Sequence, problem, clock.GetUtcNow()));
                await park.ExecuteNonQueryAsync(cancellationToken);
            }
            await owner.Execute("release savepoint event", cancellationToken);
        }
        await Move(page[^1].Sequence, cancellationToken);
    }

    private async Task Project(LogEntry entry, SqlBatch batch, CancellationToken cancellationToken)
    {
        // No append of ours ever brought an event of another program's type to an inline projection.
        if (entry.Recorded is null && set.Followed is null && entry.Problem is UnknownEventType)
            return;
        var recorded = entry.Event;
        // Events that were folded with the words they have lost since.
        if (recorded.Data is PersonErased erased)
            await foreach (var masked in MaskedEvents.Read(owner.Session, sql, rows, erased, cancellationToken))
            foreach (var projection in set.Projections)
                projection.Erase(masked, batch);
        foreach (var projection in set.Projections)
            projection.Project(recorded, batch);
    }

    private async Task Move(long to, CancellationToken cancellationToken)
    {
        await using var move = new NpgsqlCommand(sql["MoveRebuild"], owner.Session);
        move.Parameters.Add(Statement.Value(to));
        await move.ExecuteNonQueryAsync(cancellationToken);
    }
}
