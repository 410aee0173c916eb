using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.AccessRequests;
using Hub.Networks.Members;

namespace Hub.Notifications.Notices;

[ObjectType<Notice>]
public static class NoticeFields
{
    /// <summary>The topic that it is about; null where there is none, or the viewer may no longer see it.</summary>
    public static Task<IReadOnlyList<Topic?>> Topic(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        TopicList topics,
        CancellationToken cancellation
    ) => topics.Find([.. notices.Select(notice => notice.TopicId ?? Guid.Empty)], actor.Sight, cancellation);

    /// <summary>The post that it is about; null where there is none, or the viewer may no longer see it.</summary>
    public static Task<IReadOnlyList<Post?>> Post(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        PostList posts,
        CancellationToken cancellation
    ) => posts.Find([.. notices.Select(notice => notice.PostId ?? Guid.Empty)], actor.Sight, cancellation);

    /// <summary>The request that was made or answered.</summary>
    public static Task<IReadOnlyList<AccessRequest?>> AccessRequest(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        AccessRequestList requests,
        CancellationToken cancellation
    ) => requests.Find([.. notices.Select(notice => notice.AccessRequestId ?? Guid.Empty)], actor.Sight, cancellation);

    /// <summary>Who mentioned, replied or asked; null where a network answered.</summary>
    public static async Task<IReadOnlyList<Author?>> Author(
        [Parent] IReadOnlyList<Notice> notices,
        AuthorList authors,
        CancellationToken cancellation
    )
    {
        var named = notices.Where(notice => notice.AuthorId is not null).ToArray();
        var found = await authors.Find(
            [.. named.Select(notice => (notice.AuthorId!.Value, notice.ActingFor))],
            cancellation
        );
        var byNotice = named.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. notices.Select(notice => byNotice.GetValueOrDefault(notice))];
    }

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

    /// <summary>How many notices are unread.</summary>
    public static Task<int> UnreadNotices(
        [Parent] Viewer viewer,
        Actor actor,
        NoticeList notices,
        CancellationToken cancellation
    ) => notices.Unread(viewer.Person.Uuid, actor.Sight, cancellation);
}
