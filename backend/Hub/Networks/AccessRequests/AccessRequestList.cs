using Hub.Shared.Text;
using Npgsql;

namespace Hub.Networks.AccessRequests;

/// <summary>Requests as somebody may see them: their own, and those of networks they run.</summary>
public sealed class AccessRequestList(NpgsqlDataSource database)
{
    /// <summary>One answer per id, in the same order; null for what the reader may not see or what does not exist.</summary>
    public async Task<IReadOnlyList<AccessRequest?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<AccessRequestList>("FindAccessRequests"))
            .With("ids", ids.Distinct().ToArray())
            .With(sight);
        var found = (await command.ReadAll(Read, cancellation)).ToDictionary(request => request.Uuid);
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    /// <summary>Those that wait in these networks, the oldest first, of each network at most the first hundred.</summary>
    public async Task<ILookup<string, AccessRequest>> Waiting(
        IReadOnlyCollection<string> networks,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<AccessRequestList>("WaitingAccessRequests"))
            .With("queues", networks.ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(request => request.NetworkKey);
    }

    /// <summary>The person's own, the newest first: at most one for each network.</summary>
    public async Task<IReadOnlyList<AccessRequest>> Of(Guid person, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<AccessRequestList>("AccessRequestsOfPerson"))
            .With("person", person);
        return await command.ReadAll(Read, cancellation);
    }

    private static AccessRequest Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetGuid(2),
            row.StringOrNull(3),
            Enum.Parse<AccessRequestStatus>(row.GetString(4)),
            row.StoredTextAt(5),
            row.StringOrNull(8),
            row.Instant(9),
            row.InstantOrNull(10),
            row.StoredTextAt(11),
            row.DayOrNull(14),
            row.GetInt64(15)
        );
}
