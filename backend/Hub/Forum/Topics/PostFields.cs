using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

[ObjectType<Post>]
public static class PostFields
{
    /// <summary>The topic that it stands in.</summary>
    public static async Task<IReadOnlyList<Topic>> Topic(
        [Parent] IReadOnlyList<Post> posts,
        Actor actor,
        TopicList topics,
        IResolverContext context,
        CancellationToken cancellation
    )
    {
        var found = await topics.Find([.. posts.Select(post => post.TopicId)], actor.Sight, cancellation);
        for (var i = 0; i < found.Count; i++)
            if (found[i] is null)
                // Narrowed between the two reads.
                context.Fail(
                    i,
                    new GraphQLException("NOT_FOUND", "The topic is gone, or you may not see it any more.")
                );
        return found!;
    }

    /// <summary>Who wrote it.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Post> posts,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. posts.Select(post => (post.AuthorId, post.ActingFor))], cancellation);

    /// <summary>Null when withdrawn, or hidden by a moderator.</summary>
    public static Task<IReadOnlyList<TextView?>> Body(
        [Parent] IReadOnlyList<Post> posts,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. posts.Select(post => post.Shown)], cancellation);

    /// <summary>The text of a hidden post, for its author and the network's moderators; else null.</summary>
    public static Task<IReadOnlyList<TextView?>> HiddenBody(
        [Parent] IReadOnlyList<Post> posts,
        Actor actor,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. posts.Select(post => post.HiddenFrom(actor))], cancellation);

    /// <summary>Only kinds that somebody gave.</summary>
    [ListSize(AssumedSize = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<ReactionCount>>> Reactions(
        [Parent] IReadOnlyList<Post> posts,
        ReactionList reactions,
        CancellationToken cancellation
    )
    {
        var counts = await reactions.Count([.. posts.Select(post => post.Uuid)], cancellation);
        return [.. posts.Select(post => counts[post.Uuid].ToArray())];
    }

    /// <summary>The reactions that the viewer gave.</summary>
    [ListSize(AssumedSize = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<ReactionKind>>> ViewerReactions(
        [Parent] IReadOnlyList<Post> posts,
        Actor actor,
        ReactionList reactions,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return [.. posts.Select(_ => Array.Empty<ReactionKind>())];
        var own = await reactions.Of(person, [.. posts.Select(post => post.Uuid)], cancellation);
        return [.. posts.Select(post => own[post.Uuid].ToArray())];
    }

    /// <summary>Whether the viewer may edit it: their own, not withdrawn, in a topic that is not locked.</summary>
    public static bool ViewerCanEdit([Parent] Post post, Actor actor) =>
        post.WithdrawnAt is null
        && !post.TopicIsLocked
        && post.AuthorId == actor.PersonId
        && actor.MayWrite(post.NetworkKey);

    /// <summary>Whether the viewer may take its text away: their own, or as a moderator.</summary>
    public static bool ViewerCanWithdraw([Parent] Post post, Actor actor) =>
        post.WithdrawnAt is null && (post.AuthorId == actor.PersonId || actor.MayModerate(post.NetworkKey));

    [NodeResolver]
    public static Task<IReadOnlyList<Post?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        PostList posts,
        CancellationToken cancellation
    ) => posts.Find(ids, actor.Sight, cancellation);
}
