using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.Members;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Notifications.Notices;

[ObjectType<Notice>]
public static class NoticeFields
{
    /// <summary>What happened, in one line.</summary>
    /// <param name="language">The language it is said in, bokmål, nynorsk or English; without it, the viewer's own.</param>
    public static Task<IReadOnlyList<string>> Headline(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        AuthorList authors,
        NoticeKinds kinds,
        CancellationToken cancellation,
        Language? language = null
    ) => NoticeTexts.Of(notices, words => words.Headline, Form(language, actor), authors, kinds, cancellation)!;

    /// <summary>What else there is to say; null where the line says all.</summary>
    /// <param name="language">The language it is said in, bokmål, nynorsk or English; without it, the viewer's own.</param>
    public static Task<IReadOnlyList<string?>> Text(
        [Parent] IReadOnlyList<Notice> notices,
        Actor actor,
        AuthorList authors,
        NoticeKinds kinds,
        CancellationToken cancellation,
        Language? language = null
    ) => NoticeTexts.Of(notices, words => words.Text, Form(language, actor), authors, kinds, cancellation);

    /// <summary>The id of what it is about: <c>node(id:)</c> has all of it.</summary>
    [return: ID]
    public static string About([Parent] Notice notice) => NodeId.Encode(notice.About.Type, notice.About.Key);

    /// <summary>The path of the page of what it is about.</summary>
    public static string Address([Parent] Notice notice) => notice.Thing.Address;

    /// <summary>Where that belongs, such as a network's name; null where there is nothing to say.</summary>
    /// <param name="language">The language it is said in, bokmål, nynorsk or English; without it, the viewer's own.</param>
    public static string? Place([Parent] Notice notice, Actor actor, Language? language = null) =>
        notice.Thing.Place?.In(Form(language, actor));

    /// <summary>Who mentioned, replied or asked; null where a network or nobody did it.</summary>
    public static async Task<IReadOnlyList<Author?>> Author(
        [Parent] IReadOnlyList<Notice> notices,
        AuthorList authors,
        CancellationToken cancellation
    ) => await NoticeTexts.Authors(notices, authors, cancellation);

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

    private static Language Form(Language? asked, Actor actor) => asked ?? Languages.OrDefault(actor.Language);
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

    /// <summary>How many notices are unread, of the newest 200.</summary>
    public static Task<int> UnreadNotices(
        [Parent] Viewer viewer,
        Actor actor,
        NoticeList notices,
        CancellationToken cancellation
    ) => notices.Unread(viewer.Person.Uuid, actor.Sight, cancellation);
}
