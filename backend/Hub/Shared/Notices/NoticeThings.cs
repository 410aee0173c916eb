using Hub.Shared.Links;
using Hub.Shared.Mail;

namespace Hub.Shared.Notices;

/// <summary>What notices are about, of any type: what a reader may not see is not there.</summary>
public sealed class NoticeThings(IEnumerable<INoticeThings> things, LinkedThings linked)
{
    private readonly Dictionary<string, INoticeThings> _byType = things.ToDictionary(type => type.Type);

    /// <summary>One answer per notice, in the same order.</summary>
    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<(string Kind, Thing About)> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = new NoticeThing?[notices.Count];
        foreach (var ofType in notices.Index().GroupBy(notice => notice.Item.About.Type))
        {
            NoticeAbout[] asked = [.. ofType.Select(one => new NoticeAbout(one.Item.Kind, one.Item.About.Key))];
            var answers = await FindOf(ofType.Key, asked, sight, cancellation);
            foreach (var ((index, _), answer) in ofType.Zip(answers))
                found[index] = answer;
        }
        return found;
    }

    /// <summary>As <see cref="INoticeThings.Calendars"/>.</summary>
    public Task<IReadOnlyList<string>> Calendars(
        string kind,
        Thing about,
        Receiver to,
        CancellationToken cancellation
    ) =>
        _byType.TryGetValue(about.Type, out var own)
            ? own.Calendars(new NoticeAbout(kind, about.Key), to, cancellation)
            : Task.FromResult<IReadOnlyList<string>>([]);

    private async Task<IReadOnlyList<NoticeThing?>> FindOf(
        string type,
        NoticeAbout[] asked,
        Sight sight,
        CancellationToken cancellation
    )
    {
        if (_byType.TryGetValue(type, out var own))
            return await own.Find(asked, sight, cancellation);
        var found = await linked.Find([.. asked.Select(one => new Thing(type, one.Key))], sight, cancellation);
        return
        [
            .. asked.Select(one =>
                found.TryGetValue(new Thing(type, one.Key), out var thing)
                    ? new NoticeThing(thing.Title, thing.Address)
                    : null
            ),
        ];
    }
}
