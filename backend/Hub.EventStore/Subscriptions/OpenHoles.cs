using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>
/// Missing numbers that nothing explains. One that somebody still holds is none, and a running follower is given the time
/// to write down those that a crash has just left.
/// </summary>
internal sealed class OpenHoles(NpgsqlDataSource source, EventStoreOptions options, SqlText sql, TimeProvider? clock)
{
    private const int Looks = 12;

    public async Task<IReadOnlyList<string>> Find(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> found = [];
        for (var look = 0; look < Looks; look++)
        {
            if (look > 0)
                await Task.Delay(options.Poll / 4, clock ?? TimeProvider.System, cancellationToken);
            found = await Look(cancellationToken);
            if (found.Count == 0)
                return [];
        }
        return found;
    }

    private async Task<IReadOnlyList<string>> Look(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        if (await Holes(connection, cancellationToken) is { Count: 0 } none)
            return none;
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // Whoever holds a number may fill a hole yet; the log is no worse for it.
        return await HoleResolver.NobodyHoldsNumbers(connection, sql, cancellationToken)
            ? await Holes(connection, cancellationToken)
            : [];
    }

    private async Task<IReadOnlyList<string>> Holes(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql["FindHoles"], connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var holes = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            holes.Add(Say(reader.GetInt64(0), reader.GetInt64(1)));
        return holes;
    }

    private static string Say(long first, long last) =>
        (first == last ? $"Number {first} is missing" : $"Numbers {first} to {last} are missing")
        + ": nobody holds it, and no follower has written it down. After a crash a hub does that when it starts; if one has"
        + " started since, events were taken away.";
}
