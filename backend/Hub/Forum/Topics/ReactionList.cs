using Npgsql;

namespace Hub.Forum.Topics;

/// <summary>Reactions to posts that the caller has loaded for somebody who may see them.</summary>
public sealed class ReactionList(NpgsqlDataSource database)
{
    public async Task<ILookup<Guid, ReactionCount>> Count(IReadOnlyList<Guid> posts, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReactionList>("CountReactions"))
            .With("posts", posts.ToArray());
        var rows = await command.ReadAll(
            row => (Post: row.GetGuid(0), Count: new ReactionCount(Kind(row.GetString(1)), row.GetInt32(2))),
            cancellation
        );
        return rows.OrderBy(row => row.Count.Kind).ToLookup(row => row.Post, row => row.Count);
    }

    public async Task<ILookup<Guid, ReactionKind>> Of(
        Guid person,
        IReadOnlyList<Guid> posts,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReactionList>("ReactionsOfPerson"))
            .With("posts", posts.ToArray())
            .With("person", person);
        var rows = await command.ReadAll(row => (Post: row.GetGuid(0), Kind: Kind(row.GetString(1))), cancellation);
        return rows.OrderBy(row => row.Kind).ToLookup(row => row.Post, row => row.Kind);
    }

    private static ReactionKind Kind(string stored) => Enum.Parse<ReactionKind>(stored);
}

/// <summary>How many gave a post one kind of reaction.</summary>
/// <param name="Kind">The reaction.</param>
/// <param name="Count">How many people gave it, the viewer included.</param>
public sealed record ReactionCount(ReactionKind Kind, int Count);
