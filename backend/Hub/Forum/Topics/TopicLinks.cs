using System.Globalization;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>Topics may be linked to by whoever writes; who reads sees the links to those they may see.</summary>
internal sealed class LinkableTopics(TopicList topics) : ILinkable
{
    public string Type => nameof(Topic);

    public string Path => "/trad/";

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await topics.Find([.. keys.Select(Guid.Parse)], sight, cancellation);
        return found.OfType<Topic>().ToDictionary(topic => topic.Uuid.ToString("D"), topic => topic.Title);
    }
}

/// <summary>Posts, on the page of their topic and under its title.</summary>
internal sealed class LinkedPosts(TopicList topics, PostList posts) : ILinkedThings
{
    public string Type => nameof(Post);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = (await posts.Find([.. keys.Select(Guid.Parse)], sight, cancellation)).OfType<Post>().ToArray();
        var of = await topics.Find([.. found.Select(post => post.TopicId)], sight, cancellation);
        return found
            .Zip(of)
            .Where(pair => pair.Second is not null)
            .ToDictionary(
                pair => pair.First.Uuid.ToString("D"),
                pair => new LinkedThing(
                    pair.Second!.Title,
                    $"/trad/{pair.First.TopicId:D}#innlegg-{pair.First.Number.ToString(CultureInfo.InvariantCulture)}"
                )
            );
    }
}

/// <summary>The texts of posts, on the page of their topic.</summary>
internal sealed class LinkingPosts : ILinkingTexts
{
    public IEnumerable<LinkingText> Of(RecordedEvent recorded)
    {
        var topic = new Thing(nameof(Topic), recorded.Stream.Value.ToString("D"));
        return recorded.Data switch
        {
            TopicStarted started => [new(started.FirstPostId, topic, started.Body.Kept())],
            PostReplied replied => [new(replied.PostId, topic, replied.Body.Kept())],
            PostEdited edited => [new(edited.PostId, topic, edited.Body.Kept())],
            PostWithdrawn withdrawn => [new(withdrawn.PostId, topic, null)],
            _ => [],
        };
    }
}

[ObjectType<Topic>]
public static class TopicLinks
{
    /// <summary>Hub's other things that the posts link to, each once, as far as the viewer may see them.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> Links(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.From(nameof(Topic), Keys(topics), actor.Sight, cancellation);

    /// <summary>Topics that link here, the newest link first, as far as the viewer may see them.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LinkedFrom(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.To(nameof(Topic), Keys(topics), actor.Sight, cancellation);

    /// <summary>What the topic was born of, as a question in a session; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> Origins(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.Origins(nameof(Topic), topics.Select(topic => topic.Uuid), actor.Sight, cancellation);

    /// <summary>What was born of the topic, as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.LedTo(nameof(Topic), topics.Select(topic => topic.Uuid), actor.Sight, cancellation);

    private static string[] Keys(IReadOnlyList<Topic> topics) => [.. topics.Select(topic => topic.Uuid.ToString("D"))];
}

[ObjectType<Post>]
public static class PostLinks
{
    /// <summary>What was born of the post, as a goal or a measure; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        [Parent] IReadOnlyList<Post> posts,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.LedTo(nameof(Post), posts.Select(post => post.Uuid), actor.Sight, cancellation);
}
