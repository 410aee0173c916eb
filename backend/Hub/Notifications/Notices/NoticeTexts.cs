using Hub.Networks.Members;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Notifications.Notices;

/// <summary>The words of notices, with the names of those who did it.</summary>
internal static class NoticeTexts
{
    public static async Task<IReadOnlyList<string?>> Of(
        IReadOnlyList<Notice> notices,
        Func<NoticeWords, string?> part,
        Language language,
        AuthorList authors,
        NoticeKinds kinds,
        CancellationToken cancellation
    )
    {
        var named = await Authors(notices, authors, cancellation);
        return
        [
            .. notices.Zip(
                named,
                (notice, author) =>
                    part(kinds.Of(notice.Kind)!.In(language)) is { } pattern
                        ? NoticeText.Fill(pattern, language, notice.Thing, author?.Name, notice.Facts)
                        : null
            ),
        ];
    }

    public static async Task<IReadOnlyList<Author?>> Authors(
        IReadOnlyList<Notice> notices,
        AuthorList authors,
        CancellationToken cancellation
    )
    {
        var named = notices.Where(notice => notice.AuthorId is not null).ToArray();
        var found = await authors.Find(
            [.. named.Select(notice => (notice.AuthorId!.Value, notice.ActingFor))],
            cancellation
        );
        var byNotice = named.Zip(found).ToDictionary(pair => pair.First.Uuid, pair => pair.Second);
        return [.. notices.Select(notice => byNotice.GetValueOrDefault(notice.Uuid))];
    }
}
