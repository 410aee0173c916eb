using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Programmes;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

[ObjectType<Topic>]
public static class TopicFields
{
    /// <summary>The network that it was started in.</summary>
    public static Network Network([Parent] Topic topic, AreaMap areas) => areas.Network(topic.NetworkKey)!;

    /// <summary>The focus areas that it is about.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] Topic topic, ProgrammeCatalogue programmes) =>
        [.. topic.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>()];

    /// <summary>Who started it.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Topic> topics,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. topics.Select(topic => (topic.AuthorId, topic.ActingFor))], cancellation);

    /// <summary>In their order. The first post is the topic's opening text.</summary>
    [Cost(2), ListSize(SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<CountedConnection<Post>>> Posts(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        PostList posts,
        CancellationToken cancellation,
        int? first = 50,
        string? after = null
    )
    {
        var start = after is null ? 0 : PageKeys.Number(after);
        var count = Math.Max(first ?? 50, 0);
        // One more than asked for tells whether there is a next page.
        var found = await posts.Page(
            [.. topics.Select(topic => topic.Uuid)],
            count + 1,
            start,
            actor.Sight,
            cancellation
        );
        return
        [
            .. topics.Select(topic =>
            {
                var rows = found[topic.Uuid].ToArray();
                return Connection.From(
                    rows.Length > count ? rows[..count] : rows,
                    PostList.CursorOf,
                    hasNextPage: rows.Length > count,
                    hasPreviousPage: start > 0,
                    topic.PostCount
                );
            }),
        ];
    }

    /// <summary>Whether the viewer may reply: a member, and the topic is not locked.</summary>
    public static bool ViewerCanReply([Parent] Topic topic, Actor actor) =>
        !topic.IsLocked && actor.MayWrite(topic.NetworkKey);

    /// <summary>Whether the viewer may lock it and take away its texts.</summary>
    public static bool ViewerCanModerate([Parent] Topic topic, Actor actor) => actor.MayModerate(topic.NetworkKey);

    [NodeResolver]
    public static Task<IReadOnlyList<Topic?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        TopicList topics,
        CancellationToken cancellation
    ) => topics.Find(ids, actor.Sight, cancellation);
}

[QueryType]
public static class TopicQueries
{
    /// <summary>Null for what the viewer may not see, as for what does not exist.</summary>
    /// <param name="id">The topic's global id, or its plain UUID.</param>
    public static Task<Topic?> GetTopic(
        [ID<Topic>] Guid id,
        Actor actor,
        TopicList topics,
        CancellationToken cancellation
    ) => topics.Find(id, actor, cancellation);

    /// <summary>
    /// The country's newest open topics, at most 50: for those whose own network is quiet. Empty without an office.
    /// </summary>
    [Cost(5), ListSize(SlicingArguments = ["first"])]
    public static Task<IReadOnlyList<Topic>> GetOpenTopics(
        Actor actor,
        TopicList topics,
        CancellationToken cancellation,
        int first = 10
    ) => topics.NewestOpen(Math.Clamp(first, 0, 50), actor.Sight, cancellation);
}
