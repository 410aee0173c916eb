using Hub.EventStore.Postgres;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>Somebody else moved the checkpoint: a rebuild, or another owner.</summary>
internal sealed class CheckpointMoved(string row, Exception problem)
    : Exception($"The checkpoint {row} was moved by somebody else.", problem);

/// <summary>Rows of another version are there, and none of this one: they are rebuilt first.</summary>
internal sealed class OtherVersion(Followed followed, int there)
    : Exception(
        there > followed.Version
            ? $"{followed.Name} is at version {there}, and this program knows version {followed.Version}: a newer one follows."
            : $"{followed.Name} is at version {there}, and version {followed.Version} has not been rebuilt yet (store rebuild)."
    );

/// <summary>A follower's row in <c>mt_event_progression</c>.</summary>
internal sealed class Checkpoint(Followed followed, SqlText sql)
{
    private const string Moved = "hub: the checkpoint";

    /// <summary>The last event it has seen; a follower that is new begins with <paramref name="start"/>.</summary>
    /// <exception cref="OtherVersion">Rows of another version are there.</exception>
    public async Task<long> Begin(NpgsqlConnection connection, long start, CancellationToken cancellationToken)
    {
        var there = await Read(connection, cancellationToken);
        if (there.Count == 0)
        {
            await using var begin = new NpgsqlCommand(sql["BeginCheckpoint"], connection);
            begin.Parameters.Add(Statement.Value(followed.Row));
            begin.Parameters.Add(Statement.Value(start));
            await begin.ExecuteNonQueryAsync(cancellationToken);
            there = await Read(connection, cancellationToken);
        }
        var newest = there.Keys.Max();
        return newest == followed.Version ? there[newest] : throw new OtherVersion(followed, newest);
    }

    /// <summary>Moves it, in the batch's transaction, from where its owner believes it to be.</summary>
    public NpgsqlBatchCommand Move(long from, long to) =>
        Statement.Of(sql["MoveCheckpoint"], Statement.Value(followed.Row), Statement.Value(from), Statement.Value(to));

    /// <summary>Runs a batch with a move in it.</summary>
    /// <exception cref="CheckpointMoved">It was no longer where it was believed to be; nothing was written.</exception>
    public async Task Run(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException problem) when (problem.MessageText.Contains(Moved, StringComparison.Ordinal))
        {
            throw new CheckpointMoved(followed.Row, problem);
        }
    }

    private async Task<Dictionary<int, long>> Read(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql["ReadCheckpoints"], connection);
        command.Parameters.Add(Statement.Value(followed.Name));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var there = new Dictionary<int, long>();
        while (await reader.ReadAsync(cancellationToken))
            if (Followed.VersionIn(reader.GetString(0), followed.Name) is { } version)
                there[version] = reader.GetInt64(1);
        return there;
    }
}
