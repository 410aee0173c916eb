using Npgsql;

namespace Hub.Shared.Links;

/// <summary>Links between things, both ways, as a reader may see them: what they may not see is not there.</summary>
/// <remarks>The things that are asked for are those the reader was given, so each link is checked on both ends.</remarks>
public sealed class LinkList(NpgsqlDataSource database, LinkedThings things)
{
    /// <summary>What each of these things links to, in the order in which it came; one answer a key.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> From(
        string type,
        IReadOnlyList<string> keys,
        Sight sight,
        CancellationToken cancellation,
        LinkKind kind = LinkKind.Text
    ) => Find("LinksFrom", kind, type, keys, sight, cancellation);

    /// <summary>What links to each of these things, the newest first; one answer a key.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> To(
        string type,
        IReadOnlyList<string> keys,
        Sight sight,
        CancellationToken cancellation,
        LinkKind kind = LinkKind.Text
    ) => Find("LinksTo", kind, type, keys, sight, cancellation);

    /// <summary>What each of these things was born of.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> Origins(
        string type,
        IEnumerable<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => To(type, Keys(ids), sight, cancellation, LinkKind.Origin);

    /// <summary>What was born of each of these things.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        string type,
        IEnumerable<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => From(type, Keys(ids), sight, cancellation, LinkKind.Origin);

    private static string[] Keys(IEnumerable<Guid> ids) => [.. ids.Select(id => id.ToString("D"))];

    private async Task<IReadOnlyList<IReadOnlyList<Link>>> Find(
        string sql,
        LinkKind kind,
        string type,
        IReadOnlyList<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<LinkList>(sql))
            .With("type", type)
            .With("kind", kind.ToString())
            .With("keys", keys.Distinct().ToArray());
        var rows = await command.ReadAll(
            row => (Key: row.GetString(0), Other: new Thing(row.GetString(1), row.GetString(2)), At: row.Instant(3)),
            cancellation
        );
        var found = await things.Find([.. rows.Select(row => row.Other)], sight, cancellation);
        var links = rows.Where(row => found.ContainsKey(row.Other))
            .ToLookup(
                row => row.Key,
                row => new Link(row.Other, kind, row.At, found[row.Other].Title, found[row.Other].Address)
            );
        return [.. keys.Select(key => links[key].ToArray())];
    }
}
