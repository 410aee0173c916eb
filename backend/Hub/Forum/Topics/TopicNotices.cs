using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>
/// Tells those who are mentioned in a post, who started the topic, and whose post is hidden. A person's notice of a post is one: a mention
/// added by a later edit tells who did not know, a second mention nobody.
/// </summary>
internal sealed class TopicNotices : ITellings
{
    public static NoticeKind Mention { get; } =
        new(
            "MENTION",
            new("{author} nevnte deg i «{title}»"),
            new("{author} nemnde deg i «{title}»"),
            new("{author} mentioned you in “{title}”")
        );

    public static NoticeKind Reply { get; } =
        new(
            "REPLY",
            new("{author} svarte i «{title}»"),
            new("{author} svarte i «{title}»"),
            new("{author} replied in “{title}”")
        );

    public static NoticeKind Hidden { get; } =
        new(
            "POST_HIDDEN",
            new("Innlegget ditt i «{title}» er skjult. Se hvorfor"),
            new("Innlegget ditt i «{title}» er skjult. Sjå kvifor"),
            new("Your post in “{title}” is hidden. See why")
        );

    private static readonly string TopicAuthor = SqlFile.Read<TopicNotices>("TopicAuthor");
    private static readonly string PostAuthor = SqlFile.Read<TopicNotices>("PostAuthor");

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            TopicStarted started => [Mentioned(started.FirstPostId, started.Body, started.At)],
            PostReplied replied =>
            [
                Mentioned(replied.PostId, replied.Body, replied.At),
                new Told(
                    Reply.Code,
                    About(replied.PostId),
                    Recipients.Found(TopicAuthor, recorded.Stream.Value),
                    replied.At
                )
                {
                    Author = replied.Body.AuthorId,
                    Key = $"{replied.PostId}",
                },
            ],
            PostEdited edited => [Mentioned(edited.PostId, edited.Body, edited.At)],
            // The network hides, not a person: the author learns why and not which moderator did it.
            PostHidden hidden =>
            [
                new Told(Hidden.Code, About(hidden.PostId), Recipients.Found(PostAuthor, hidden.PostId), hidden.At),
            ],
            PostWithdrawn withdrawn => [new TakenBack(About(withdrawn.PostId))],
            _ => [],
        };

    /// <summary>A text that names hundreds tells the first fifty.</summary>
    private static Told Mentioned(Guid post, Text body, DateTimeOffset at)
    {
        Guid[] persons = [.. MarkdownText.Mentions(body.Markdown).Where(person => person != body.AuthorId).Take(50)];
        return new(Mention.Code, About(post), Recipients.Persons(persons), at)
        {
            Author = body.AuthorId,
            Key = $"{post}",
            IsFromText = persons.Length > 0,
        };
    }

    private static Thing About(Guid post) => new(nameof(Post), post.ToString("D"));
}

/// <summary>A post, at its place in the topic.</summary>
internal sealed class NoticedPosts(PostList posts, TopicList topics, NetworkNames networks) : INoticeThings
{
    public string Type => nameof(Post);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await posts.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], sight, cancellation);
        var ofPosts = await topics.Find([.. found.Select(post => post?.TopicId ?? Guid.Empty)], sight, cancellation);
        return
        [
            .. found.Zip(
                ofPosts,
                (post, topic) =>
                    post is null || topic is null
                        ? null
                        : new NoticeThing(
                            new Names(topic.Title, null, null),
                            $"/trad/{topic.Uuid:D}#innlegg-{post.Number}",
                            networks.Of(post.NetworkKey)
                        )
            ),
        ];
    }
}
