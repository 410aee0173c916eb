using Hub.Chat.Messages;
using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
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
        string[] moderated = [.. networks.Select(network => network.Key).Where(actor.MayModerate).Distinct()];
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
    /// Experiences and messages that somebody flagged and that wait for a moderator, the one that has waited longest
    /// first; empty for everybody but the network's moderators.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<FlaggedThing>>> FlaggedThings(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        FlagList flags,
        ExperienceList experiences,
        MessageList messages,
        CancellationToken cancellation
    )
    {
        string[] moderated = [.. networks.Select(network => network.Key).Where(actor.MayModerate).Distinct()];
        if (moderated.Length == 0)
            return [.. networks.Select(_ => Array.Empty<FlaggedThing>())];
        var waiting = (await flags.Waiting(moderated, cancellation))
            .Where(flag => flag.Type != nameof(Post))
            .GroupBy(flag => (flag.Type, flag.ThingId, flag.NetworkKey))
            .ToArray();
        var ids = waiting.Select(group => group.Key.ThingId).ToArray();
        var seenExperiences = await experiences.Find(ids, actor.Sight, cancellation);
        var seenMessages = await messages.Find(ids, actor.Sight, cancellation);
        var flagged = waiting
            .Select(
                (group, i) =>
                    (
                        Network: group.Key.NetworkKey,
                        Thing: new FlaggedThing(
                            group.Key.Type == nameof(Experience) ? seenExperiences[i] : null,
                            group.Key.Type == nameof(Message) ? seenMessages[i] : null,
                            [.. group]
                        )
                    )
            )
            .Where(each => each.Thing.Experience is not null || each.Thing.Message is not null)
            .ToLookup(each => each.Network, each => each.Thing);
        return [.. networks.Select(network => (IReadOnlyList<FlaggedThing>)[.. flagged[network.Key]])];
    }
}

[ObjectType<Experience>]
public static class ExperienceFlags
{
    /// <summary>Whether the viewer has flagged it and no moderator has looked at it since.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerHasFlagged(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        FlagList flags,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return [.. experiences.Select(_ => false)];
        var flagged = await flags.FlaggedBy(person, [.. experiences.Select(one => one.Uuid)], cancellation);
        return [.. experiences.Select(one => flagged.Contains(one.Uuid))];
    }
}

[ObjectType<Post>]
public static class PostFlags
{
    /// <summary>Whether the viewer has flagged it and no moderator has looked at it since.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerHasFlagged(
        [Parent] IReadOnlyList<Post> posts,
        Actor actor,
        FlagList flags,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return [.. posts.Select(_ => false)];
        var flagged = await flags.FlaggedBy(person, [.. posts.Select(post => post.Uuid)], cancellation);
        return [.. posts.Select(post => flagged.Contains(post.Uuid))];
    }
}
