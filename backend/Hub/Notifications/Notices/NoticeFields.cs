using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.Members;

namespace Hub.Notifications.Notices;

[ObjectType<Notice>]
public static class NoticeFields
{
    public static Task<IReadOnlyList<Topic?>> Topic(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        TopicList topics,
        CancellationToken cancellation
    ) => topics.Find([.. notices.Select(notice => notice.TopicId)], actor.Sight, cancellation);

    public static Task<IReadOnlyList<Post?>> Post(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        PostList posts,
        CancellationToken cancellation
    ) => posts.Find([.. notices.Select(notice => notice.PostId)], actor.Sight, cancellation);

    /// <summary>Who mentioned or replied.</summary>
    public static async Task<IReadOnlyList<Author?>> Author(
        [Parent] IReadOnlyList<Notice> notices,
        AuthorList authors,
        CancellationToken cancellation
    ) => await authors.Find([.. notices.Select(notice => (notice.AuthorId, notice.ActingFor))], cancellation);

    /// <summary>Everybody has their own.</summary>
    [NodeResolver]
    public static async Task<IReadOnlyList<Notice?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        NoticeList notices,
        CancellationToken cancellation
    ) =>
        actor.PersonId is { } person
            ? await notices.Find(person, actor.Sight, ids, cancellation)
            : new Notice?[ids.Count];
}

[ObjectType<Viewer>]
public static class ViewerNotices
{
    /// <summary>The newest first.</summary>
    [Cost(2), ListSize(SlicingArguments = ["first"])]
    public static async Task<Connection<Notice>> Notices(
        [Parent] Viewer viewer,
        Actor actor,
        NoticeList notices,
        CancellationToken cancellation,
        int? first = 20,
        string? after = null
    )
    {
        var count = Math.Max(first ?? 20, 0);
        var before = after is null ? (long?)null : PageKeys.Long(after);
        var found = await notices.Page(viewer.Person.Uuid, actor.Sight, count + 1, before, cancellation);
        return Connection.From(
            [.. found.Take(count)],
            NoticeList.CursorOf,
            hasNextPage: found.Count > count,
            hasPreviousPage: before is not null
        );
    }

    public static Task<int> UnreadNotices(
        [Parent] Viewer viewer,
        Actor actor,
        NoticeList notices,
        CancellationToken cancellation
    ) => notices.Unread(viewer.Person.Uuid, actor.Sight, cancellation);
}
