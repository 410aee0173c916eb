using Hub.GraphQL;
using Hub.Networks;
using Hub.Programmes;

namespace Hub.Forum.Topics;

[ObjectType<Network>]
public static class NetworkTopics
{
    /// <summary>The topics that the viewer may see, the one written in last first.</summary>
    /// <param name="focusArea">The key of a focus area: only topics about it. Null: all.</param>
    [Cost(2), ListSize(SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<CountedConnection<Topic>>> Topics(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        TopicList topics,
        ProgrammeCatalogue programmes,
        IResolverContext context,
        CancellationToken cancellation,
        int? first = 20,
        string? after = null,
        string? focusArea = null
    )
    {
        var keys = networks.Select(network => network.Key).ToArray();
        var start = after is null ? (long?)null : PageKeys.Long(after);
        var count = Math.Max(first ?? 20, 0);
        // What is no focus area has no topics; it is not asked for, since the database cannot hold every text.
        if (focusArea is not null && programmes.FocusArea(focusArea) is null)
            return
            [
                .. networks.Select(_ => Connection.From<Topic>([], TopicList.CursorOf, false, false, totalCount: 0)),
            ];
        var found = await topics.Page(keys, count + 1, start, focusArea, actor.Sight, cancellation);
        var totals = context.IsSelected("totalCount")
            ? await topics.Count(keys, focusArea, actor.Sight, cancellation)
            : new Dictionary<string, int>();
        return
        [
            .. networks.Select(network =>
            {
                var rows = found[network.Key].ToArray();
                return Connection.From(
                    rows.Length > count ? rows[..count] : rows,
                    TopicList.CursorOf,
                    hasNextPage: rows.Length > count,
                    hasPreviousPage: start is not null,
                    totals.GetValueOrDefault(network.Key)
                );
            }),
        ];
    }
}
