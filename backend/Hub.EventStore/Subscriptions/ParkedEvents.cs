using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>Events that followers could not take, taken once more or given up, by command.</summary>
internal sealed class ParkedEvents(LogAccess log, IReadOnlyList<Followed> all)
{
    public async Task<IReadOnlyList<(ParkedEvent, string?)>> Retry(
        string? follower,
        long? sequence,
        CancellationToken cancellationToken
    )
    {
        var tried = new List<(ParkedEvent, string?)>();
        foreach (var parked in await Find(follower, sequence, cancellationToken))
            tried.Add((parked, await Retry(parked, cancellationToken)));
        return tried;
    }

    public async Task<IReadOnlyList<ParkedEvent>> Skip(
        string? follower,
        long? sequence,
        CancellationToken cancellationToken
    )
    {
        var skipped = new List<ParkedEvent>();
        foreach (var parked in await Find(follower, sequence, cancellationToken))
        {
            await using var skip = log.Direct.CreateCommand(log.Sql["UnparkEvent"]);
            skip.Parameters.Add(Statement.Value(parked.Id));
            if (await skip.ExecuteNonQueryAsync(cancellationToken) > 0)
                skipped.Add(parked);
        }
        return skipped;
    }

    private async Task<IEnumerable<ParkedEvent>> Find(
        string? follower,
        long? sequence,
        CancellationToken cancellationToken
    )
    {
        var status = await LogStatus.Read(log.Direct, log.Options, cancellationToken);
        return status
            .Parked.Where(each => follower is null || each.Follower == follower)
            .Where(each => sequence is null || each.Sequence == sequence)
            .OrderBy(each => each.Sequence);
    }

    // The follower's checkpoint stays where it is, but is held, so that its owner and this take turns.
    private async Task<string?> Retry(ParkedEvent parked, CancellationToken cancellationToken)
    {
        if (all.FirstOrDefault(each => each.Name == parked.Follower) is not { } followed)
            return $"This program has no follower {parked.Follower}.";
        await using var connection = await log.Direct.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var hold = new NpgsqlBatch(connection);
            hold.BatchCommands.Add(Statement.Of(log.Sql["HoldCheckpoint"], Statement.Value(followed.Row)));
            hold.BatchCommands.Add(Statement.Of($"set local search_path to {log.Options.ReadSchema}, public"));
            await hold.ExecuteNonQueryAsync(cancellationToken);
            var entry = await log.Follower.Find(parked.Sequence, cancellationToken);

            await using var batch = new NpgsqlBatch(connection);
            batch.BatchCommands.Add(Statement.Of(log.Sql["UnparkEvent"], Statement.Value(parked.Id)));
            if (entry is not null)
            {
                var rows = new SqlBatch();
                var masked = await log.Masked(entry.Event, cancellationToken);
                await followed.Take(entry.Event, masked, rows, cancellationToken);
                foreach (var each in rows.Statements)
                    batch.BatchCommands.Add(Statement.Of(each.Sql, each.Values));
            }
            await batch.ExecuteNonQueryAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return null;
        }
        catch (Exception problem)
            when (!cancellationToken.IsCancellationRequested && (problem is TakingFailed || !Outage.Is(problem)))
        {
            NpgsqlConnection.ClearPool(connection);
            await using var park = log.Direct.CreateBatch();
            park.BatchCommands.Add(
                ParkedEventRow.Write(log.Sql, followed.Name, parked.Sequence, problem, log.Clock.GetUtcNow())
            );
            await park.ExecuteNonQueryAsync(cancellationToken);
            return problem.Message;
        }
    }
}
