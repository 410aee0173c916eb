using Hub.Shared.Moderation;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Privacy.Flags;

/// <summary>Flags that no moderator has looked at.</summary>
public sealed class FlagList(NpgsqlDataSource database)
{
    /// <summary>Those in networks that the reader moderates, the oldest first, of each network at most the first 200.</summary>
    public async Task<IReadOnlyList<Flag>> Waiting(
        IReadOnlyCollection<string> moderated,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<FlagList>("WaitingFlags"))
            .With("moderated", moderated.ToArray());
        return await command.ReadAll(Read, cancellation);
    }

    public async Task<IReadOnlyList<Guid>> WaitingOn(Guid thing, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<FlagList>("FlagsOnThing")).With("thing", thing);
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }

    /// <summary>Of each of these whether the actor has flagged it; who is nobody has flagged nothing.</summary>
    public async Task<IReadOnlyList<bool>> FlaggedBy(Actor actor, IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var things = ids.ToArray();
        if (actor.PersonId is not { } person)
            return new bool[things.Length];
        await using var command = database
            .CreateCommand(SqlFile.Read<FlagList>("FlaggedBy"))
            .With("person", person)
            .With("things", things);
        var flagged = (await command.ReadAll(row => row.GetGuid(0), cancellation)).ToHashSet();
        return [.. things.Select(flagged.Contains)];
    }

    /// <summary>Why experiences are hidden, of those that the reader has been found to see.</summary>
    internal async Task<IReadOnlyDictionary<Guid, Hiding>> HidingOf(
        IReadOnlyCollection<Guid> experiences,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<FlagList>("HidingOf"))
            .With("ids", experiences.ToArray());
        var rows = await command.ReadAll(
            row => (row.GetGuid(0), new Hiding(Enum.Parse<ModerationReason>(row.GetString(1)), row.Instant(2))),
            cancellation
        );
        return rows.ToDictionary();
    }

    /// <summary>The networks in whose queues these wait; those that wait nowhere are left out.</summary>
    internal async Task<IReadOnlyDictionary<Guid, string>> NetworksOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<FlagList>("NetworksOfFlagged"))
            .With("things", things.ToArray());
        return (await command.ReadAll(row => (row.GetGuid(0), row.GetString(1)), cancellation)).ToDictionary();
    }

    private static Flag Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(8),
            row.GetGuid(1),
            row.GetString(2),
            Enum.Parse<ModerationReason>(row.GetString(3)),
            row.StringOrNull(4) is { } language ? Languages.Parse(language) : default,
            row.StringOrNull(5),
            row.StringOrNull(6),
            row.Instant(7)
        );
}
