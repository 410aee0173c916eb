using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Journeys.Comments;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

[ObjectType<Flag>]
public static class FlagFields
{
    /// <summary>What the one who flagged it says; null where they said nothing.</summary>
    public static Task<IReadOnlyList<TextView?>> Comment(
        [Parent] IReadOnlyList<Flag> flags,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. flags.Select(flag => (flag.Language, flag.Markdown, flag.Html))], cancellation);
}

[ObjectType<Network>]
public static class NetworkFlags
{
    /// <summary>
    /// Posts that somebody flagged and that wait for a moderator, the one that has waited longest first; empty for
    /// everybody but the network's moderators.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<FlaggedPost>>> FlaggedPosts(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        FlagList flags,
        PostList posts,
        CancellationToken cancellation
    )
    {
        var moderated = Moderated(networks, actor);
        if (moderated.Length == 0)
            return [.. networks.Select(_ => Array.Empty<FlaggedPost>())];
        var waiting = (await flags.Waiting(moderated, cancellation))
            .Where(flag => flag.Type == nameof(Post))
            .GroupBy(flag => flag.ThingId)
            .ToArray();
        var found = await posts.Find([.. waiting.Select(group => group.Key)], actor.Sight, cancellation);
        var flagged = waiting
            .Zip(found)
            .Where(pair => pair.Second is not null)
            .ToLookup(pair => pair.First.First().NetworkKey, pair => new FlaggedPost(pair.Second!, [.. pair.First]));
        return [.. networks.Select(network => (IReadOnlyList<FlaggedPost>)[.. flagged[network.Key]])];
    }

    /// <summary>
    /// Experiences, messages and comments that somebody flagged and that wait for a moderator, the one that has waited
    /// longest first; empty for everybody but the network's moderators.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<FlaggedThing>>> FlaggedThings(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        ModeratedThings things,
        CancellationToken cancellation
    )
    {
        var flagged = (await things.Flagged(Moderated(networks, actor), cancellation))
            .Where(thing => thing.Post is null)
            .ToLookup(thing => thing.NetworkKey);
        return [.. networks.Select(network => flagged[network.Key].ToArray())];
    }

    /// <summary>
    /// What moderators hid and may show again, the last first, at most the last 50; empty for everybody but the network's
    /// moderators.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<HiddenThing>>> HiddenThings(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        ModeratedThings things,
        CancellationToken cancellation
    )
    {
        var hidden = (await things.Hidden(Moderated(networks, actor), cancellation)).ToLookup(thing =>
            thing.NetworkKey
        );
        return [.. networks.Select(network => hidden[network.Key].ToArray())];
    }

    private static string[] Moderated(IReadOnlyList<Network> networks, Actor actor) =>
        [.. networks.Select(network => network.Key).Where(actor.MayModerate).Distinct()];
}

[QueryType]
public static class FlagQueries
{
    /// <summary>
    /// Posts, experiences, messages and comments that somebody flagged and that wait for a moderator, of all networks that
    /// the viewer moderates: of a national lead every network. The one that has waited longest first.
    /// </summary>
    [Cost(5), ListSize(AssumedSize = 50)]
    public static Task<IReadOnlyList<FlaggedThing>> FlaggedThings(
        Actor actor,
        ModeratedThings things,
        CancellationToken cancellation
    ) => things.Flagged(actor.Sight.Moderated, cancellation);

    /// <summary>
    /// What moderators hid and may show again, of all networks that the viewer moderates; the last first, at most the last
    /// 50.
    /// </summary>
    [Cost(5), ListSize(AssumedSize = 50)]
    public static Task<IReadOnlyList<HiddenThing>> HiddenThings(
        Actor actor,
        ModeratedThings things,
        CancellationToken cancellation
    ) => things.Hidden(actor.Sight.Moderated, cancellation);
}

[ObjectType<FlaggedThing>]
public static class FlaggedThingFields
{
    /// <summary>Whose moderators look at it.</summary>
    public static IReadOnlyList<Network> Network([Parent] IReadOnlyList<FlaggedThing> things, AreaMap areas) =>
        [.. things.Select(thing => areas.Network(thing.NetworkKey)!)];
}

[ObjectType<HiddenThing>]
public static class HiddenThingFields
{
    /// <summary>Whose moderators hid it.</summary>
    public static IReadOnlyList<Network> Network([Parent] IReadOnlyList<HiddenThing> things, AreaMap areas) =>
        [.. things.Select(thing => areas.Network(thing.NetworkKey)!)];
}

/// <summary>That a moderator hid something, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record Hiding(ModerationReason Reason, DateTimeOffset At);

[ObjectType<Experience>]
public static class ExperienceFlags
{
    /// <summary>Why a moderator took it out of the library; null where none did.</summary>
    public static async Task<IReadOnlyList<Hiding?>> Hidden(
        [Parent] IReadOnlyList<Experience> experiences,
        FlagList flags,
        CancellationToken cancellation
    )
    {
        var hidden = experiences.Where(one => !one.IsPublic).Select(one => one.Uuid).Distinct().ToArray();
        if (hidden.Length == 0)
            return [.. experiences.Select(_ => (Hiding?)null)];
        var found = await flags.HidingOf(hidden, cancellation);
        return [.. experiences.Select(one => found.GetValueOrDefault(one.Uuid))];
    }

    /// <summary>Whether the viewer may hide it, and show it again: the network's moderators.</summary>
    public static bool ViewerCanHide([Parent] Experience experience, Actor actor) =>
        experience.PublishedVersion is not null && actor.MayModerate(experience.NetworkKey);

    /// <summary>Whether the viewer has flagged it and no moderator has looked at it since.</summary>
    public static Task<IReadOnlyList<bool>> ViewerHasFlagged(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        FlagList flags,
        CancellationToken cancellation
    ) => flags.FlaggedBy(actor, experiences.Select(one => one.Uuid), cancellation);
}

[ObjectType<Post>]
public static class PostFlags
{
    /// <summary>Whether the viewer has flagged it and no moderator has looked at it since.</summary>
    public static Task<IReadOnlyList<bool>> ViewerHasFlagged(
        [Parent] IReadOnlyList<Post> posts,
        Actor actor,
        FlagList flags,
        CancellationToken cancellation
    ) => flags.FlaggedBy(actor, posts.Select(one => one.Uuid), cancellation);
}

[ObjectType<Comment>]
public static class CommentFlags
{
    /// <summary>Whether the viewer has flagged it and no moderator has looked at it since.</summary>
    public static Task<IReadOnlyList<bool>> ViewerHasFlagged(
        [Parent] IReadOnlyList<Comment> comments,
        Actor actor,
        FlagList flags,
        CancellationToken cancellation
    ) => flags.FlaggedBy(actor, comments.Select(one => one.Uuid), cancellation);
}
