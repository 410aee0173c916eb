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

    public async Task<IReadOnlyList<Guid>> WaitingOn(Guid post, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<FlagList>("FlagsOnPost")).With("post", post);
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }

    /// <summary>Which of these posts the person has flagged.</summary>
    public async Task<IReadOnlySet<Guid>> FlaggedBy(
        Guid person,
        IReadOnlyCollection<Guid> posts,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<FlagList>("FlaggedBy"))
            .With("person", person)
            .With("posts", posts.ToArray());
        return (await command.ReadAll(row => row.GetGuid(0), cancellation)).ToHashSet();
    }

    private static Flag Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            Enum.Parse<ModerationReason>(row.GetString(3)),
            row.StringOrNull(4) is { } language ? Languages.Parse(language) : default,
            row.StringOrNull(5),
            row.StringOrNull(6),
            row.Instant(7)
        );
}
