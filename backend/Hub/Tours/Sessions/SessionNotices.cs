using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Sessions;

/// <summary>Tells whoever gets a part in a session which one, and by whom; nobody tells themselves.</summary>
internal sealed class SessionNotices : ITellings
{
    private static readonly Dictionary<SessionRole, NoticeKind> Kinds = new()
    {
        [SessionRole.Host] = Kind("HOST", "vert", "vert", "host"),
        [SessionRole.CoHost] = Kind("CO_HOST", "medvert", "medvert", "co-host"),
        [SessionRole.Presenter] = Kind("PRESENTER", "presentør", "presentør", "presenter"),
        [SessionRole.Captioner] = Kind("CAPTIONER", "ansvarlig for teksting", "ansvarleg for teksting", "captioner"),
    };

    public static NoticeKind[] All => [.. Kinds.Values];

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data is SessionRoleGiven given && given.PersonId != recorded.ActorId
            ?
            [
                new Told(
                    Kinds[given.Role].Code,
                    new Thing(nameof(Session), recorded.Stream.Value.ToString("D")),
                    Recipients.Persons(given.PersonId),
                    given.At
                )
                {
                    Author = recorded.ActorId,
                },
            ]
            : [];

    private static NoticeKind Kind(string role, string nb, string nn, string en) =>
        new(
            $"SESSION_ROLE_{role}",
            new($"{{author}} har satt deg opp som {nb} i «{{title}}»"),
            new($"{{author}} har sett deg opp som {nn} i «{{title}}»"),
            new($"{{author}} has made you {en} of “{{title}}”")
        );
}

/// <summary>A session is called what its stop is, and read on its own page, or on the one that it left behind.</summary>
internal sealed class NoticedSessions(SessionList sessions, StopList stops) : INoticeThings
{
    public string Type => nameof(Session);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        Guid[] ids = [.. notices.Select(notice => Guid.Parse(notice.Key))];
        var seen = await sessions.Find(ids, sight, cancellation);
        var named = await stops.Find(ids, cancellation);
        return
        [
            .. seen.Zip(
                named,
                (session, stop) => session is null || stop is null ? null : new NoticeThing(stop.Label, PageOf(session))
            ),
        ];
    }

    /// <summary>What it left behind, once it is over.</summary>
    private static string PageOf(Session session) =>
        session.Phase is SessionPhase.Ended ? $"/okt/{session.Uuid:D}/etterpa" : $"/okt/{session.Uuid:D}";
}
