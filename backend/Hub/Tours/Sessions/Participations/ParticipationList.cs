using Npgsql;

namespace Hub.Tours.Sessions.Participations;

/// <summary>What people do in a session that the caller has been found to see.</summary>
public sealed class ParticipationList(NpgsqlDataSource database)
{
    /// <summary>Hands that are shown by name; beyond, their count.</summary>
    public const int ShownHands = 50;

    public async Task<int> Attendance(Guid session, CancellationToken cancellation)
    {
        await using var command = Sql("CountAttendance").With("session", session);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>How many hands are up, and whose the first ones are, in their order.</summary>
    public async Task<(int Count, IReadOnlyList<Guid> First)> Hands(Guid session, CancellationToken cancellation)
    {
        await using var command = Sql("FirstHands").With("session", session).With("count", ShownHands);
        var rows = await command.ReadAll(row => (Person: row.GetGuid(0), Count: row.GetInt32(1)), cancellation);
        return (rows.Count == 0 ? 0 : rows[0].Count, [.. rows.Select(row => row.Person)]);
    }

    public async Task<IReadOnlyList<SessionReactionCount>> Reactions(Guid session, CancellationToken cancellation)
    {
        await using var command = Sql("CountReactions").With("session", session);
        return await command.ReadAll(
            row => new SessionReactionCount(StoredNames.Read<SessionReactionKind>(row.GetString(0)), row.GetInt32(1)),
            cancellation
        );
    }

    public async Task<bool> HandIsUp(Guid session, Guid person, CancellationToken cancellation)
    {
        await using var command = Sql("HandIsUp").With("session", session).With("person", person);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private NpgsqlCommand Sql(string name) => database.CreateCommand(SqlFile.Read<ParticipationList>(name));
}

/// <summary>How often a reaction was given in a session.</summary>
/// <param name="Kind">The reaction.</param>
/// <param name="Count">How often.</param>
public sealed record SessionReactionCount(SessionReactionKind Kind, int Count);

/// <summary>Hands that are up in a session.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">Whose the first ones are, in the order in which they were raised.</param>
public sealed record RaisedHands(int Count, IReadOnlyList<Identity.People.Person> First);
