using Npgsql;

namespace Hub.Shared.Links;

/// <summary>Links between things, both ways, as a reader may see them: what they may not see is not there.</summary>
public sealed class LinkList(NpgsqlDataSource database, PageAddresses addresses)
{
    /// <summary>What each of these things links to, in the order in which it came; one answer a key.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> From(
        string type,
        IReadOnlyList<string> keys,
        Sight sight,
        CancellationToken cancellation
    ) => Find("LinksFrom", type, keys, sight, cancellation);

    /// <summary>What links to each of these things, the newest first; one answer a key.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> To(
        string type,
        IReadOnlyList<string> keys,
        Sight sight,
        CancellationToken cancellation
    ) => Find("LinksTo", type, keys, sight, cancellation);

    private async Task<IReadOnlyList<IReadOnlyList<Link>>> Find(
        string sql,
        string type,
        IReadOnlyList<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<LinkList>(sql))
            .With("type", type)
            .With("keys", keys.Distinct().ToArray());
        var rows = await command.ReadAll(
            row =>
                (
                    Key: row.GetString(0),
                    Other: new Thing(row.GetString(1), row.GetString(2)),
                    Kind: Enum.Parse<LinkKind>(row.GetString(3))
                ),
            cancellation
        );
        var titles = await Titles([.. rows.Select(row => row.Other).Distinct()], sight, cancellation);
        var links = rows.Where(row => titles.ContainsKey(row.Other))
            .ToLookup(
                row => row.Key,
                row => new Link(row.Other, row.Kind, titles[row.Other].Title, titles[row.Other].Address)
            );
        return [.. keys.Select(key => links[key].ToArray())];
    }

    private async Task<Dictionary<Thing, (string Title, string Address)>> Titles(
        IReadOnlyList<Thing> things,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var titles = new Dictionary<Thing, (string, string)>();
        foreach (var ofType in things.GroupBy(thing => thing.Type))
            if (addresses.Of(ofType.Key) is { } type)
                foreach (
                    var (key, title) in await type.Titles([.. ofType.Select(thing => thing.Key)], sight, cancellation)
                )
                    titles[new Thing(type.Type, key)] = (title, type.Path + key);
        return titles;
    }
}
