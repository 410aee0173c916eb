using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Registrations;

/// <summary>
/// Registrations as somebody may see them: their own, those of the municipality or body they register for, and those of
/// stops they arrange. Everybody sees counts.
/// </summary>
public sealed class RegistrationList(NpgsqlDataSource database)
{
    /// <summary>One answer per id, in the same order; null for what the reader may not see or what does not exist.</summary>
    public async Task<IReadOnlyList<Registration?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindRegistrations").With(sight);
        return await command.ReadInOrder(ids, Read, registration => registration.Uuid, cancellation);
    }

    public async Task<Registration?> Find(Guid id, Actor actor, CancellationToken cancellation) =>
        (await Find([id], actor.Sight, cancellation))[0];

    /// <summary>Those who have a seat or wait, in the order in which they came; of each stop those the reader may see.</summary>
    public async Task<IReadOnlyList<Registration>> OfStop(
        Guid stop,
        long after,
        int count,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("PageOfRegistrations")
            .With("stop", stop)
            .With("after", after)
            .With("count", count)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>The reader's own and those of whom they register for, the newest first, at most two hundred.</summary>
    public async Task<IReadOnlyList<Registration>> Own(Sight sight, CancellationToken cancellation)
    {
        await using var command = Command("OwnRegistrations").With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>How many take part in each of these stops. Public.</summary>
    public async Task<IReadOnlyList<RegistrationCounts>> Count(
        IReadOnlyList<Guid> stops,
        CancellationToken cancellation
    )
    {
        await using var command = Command("CountRegistrations").With("stops", stops.Distinct().ToArray());
        var counted = await command.ReadAll(
            row => (row.GetGuid(0), Counts: new RegistrationCounts(row.GetInt32(1), row.GetInt32(2))),
            cancellation
        );
        var byStop = counted.ToDictionary(row => row.Item1, row => row.Counts);
        return [.. stops.Select(stop => byStop.GetValueOrDefault(stop, new RegistrationCounts(0, 0)))];
    }

    /// <summary>Whether the person has a seat there.</summary>
    public async Task<bool> HasSeat(Guid stop, Guid person, CancellationToken cancellation)
    {
        await using var command = Command("HasSeat").With("stop", stop).With("person", person);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Where the person has a seat or waits, and the tours of those stops.</summary>
    public async Task<IReadOnlyList<(Guid Tour, Guid Stop)>> StopsOf(Guid person, CancellationToken cancellation)
    {
        await using var command = Command("StopsOfPerson").With("person", person);
        return await command.ReadAll(row => (row.GetGuid(0), row.GetGuid(1)), cancellation);
    }

    /// <summary>For whom somebody was ever registered for any stop of the tour.</summary>
    public async Task<IReadOnlySet<string>> AnsweredFor(Guid tour, CancellationToken cancellation)
    {
        await using var command = Command("AnsweredFor").With("tour", tour);
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<RegistrationList>(name));

    private static Registration Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.GetGuid(3),
            row.GetString(4),
            Enum.Parse<RegistrationStatus>(row.GetString(5)),
            row.GetString(6),
            row.StringOrNull(7),
            row.StringOrNull(8),
            row.GetBoolean(9),
            row.Instant(10),
            row.IsDBNull(11) ? null : row.GetInt32(11),
            row.GetInt64(12),
            row.GetBoolean(13),
            row.StringOrNull(14) is { } code ? Languages.Parse(code) : null
        );
}
