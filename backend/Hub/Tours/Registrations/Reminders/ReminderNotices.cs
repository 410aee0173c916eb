using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Mail;
using Hub.Shared.Notices;
using Hub.Tours.Registrations.Telling;
using Hub.Tours.Sessions;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>
/// Reminds of a stop and of a deadline. What is cancelled, has another day or was answered needs no reminder: it is taken
/// back.
/// </summary>
internal sealed class ReminderNotices : ITellings
{
    public const string OfStop = "StopReminder";
    public const string OfInvitation = "TourInvitation";

    private const string Seated = "select person from registrations where stop = $11 and status = 'Registered'";

    // Who has answered has been on the page.
    private const string SeatedWithoutEvaluation =
        Seated
        + " and not exists (select from evaluations as e where e.session_id = registrations.stop and e.person_id = person)";

    public static NoticeKind ComesUp { get; } =
        new(
            "STOP_COMES_UP",
            new(
                "«{title}» er {day:day}",
                "Program og praktisk informasjon står på siden. Kan du ikke komme, melder du deg av der, så får en annen plassen."
            ),
            new(
                "«{title}» er {day:day}",
                "Program og praktisk informasjon står på sida. Kan du ikkje kome, melder du deg av der, så får ein annan plassen."
            ),
            new(
                "“{title}” is on {day:day}",
                "Programme and practical matters are on the page. If you cannot come, cancel there, and somebody else gets the seat."
            )
        )
        {
            HasCalendar = true,
        };

    public static NoticeKind Held { get; } =
        new(
            "STOP_HELD",
            new("Takk for sist på «{title}»", "Program og det som er lagt ut etterpå, står på siden."),
            new("Takk for sist på «{title}»", "Program og det som er lagt ut etterpå, står på sida."),
            new("Thank you for coming to “{title}”", "The programme and what was added since are on the page.")
        );

    public static NoticeKind HeldWithSession { get; } =
        new(
            "STOP_HELD_WITH_SESSION",
            new(
                "Takk for sist på «{title}»",
                "Referat, presentasjoner og svar står på siden. Der kan du også si hva du syntes, med tre korte spørsmål."
            ),
            new(
                "Takk for sist på «{title}»",
                "Referat, presentasjonar og svar står på sida. Der kan du òg seie kva du syntest, med tre korte spørsmål."
            ),
            new(
                "Thank you for coming to “{title}”",
                "Minutes, presentations and answers are on the page. There you can also say what you thought, in three short questions."
            )
        );

    public static NoticeKind DeadlineComes { get; } =
        new(
            "TOUR_DEADLINE_COMES",
            new(
                "Påmeldingsfristen for «{title}» er {deadline:day}",
                "Kommunen din har ikke meldt på noen ennå. Vil dere ikke være med, trenger dere ikke gjøre noe."
            ),
            new(
                "Påmeldingsfristen for «{title}» er {deadline:day}",
                "Kommunen din har ikkje meldt på nokon enno. Vil de ikkje vere med, treng de ikkje gjere noko."
            ),
            new(
                "The deadline for registering for “{title}” is {deadline:day}",
                "Your municipality has registered nobody yet. If you do not want to take part, you need do nothing."
            )
        );

    public static NoticeKind[] All => [ComesUp, Held, HeldWithSession, DeadlineComes];

    public IEnumerable<Shared.Notices.Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            StopReminded it => [TellSeated(ComesUp, Seated, it.StopId, it.Day, it.At)],
            StopFollowedUp { HadSession: true } it =>
            [
                TellSeated(HeldWithSession, SeatedWithoutEvaluation, it.StopId, it.Day, it.At),
            ],
            StopFollowedUp it => [TellSeated(Held, Seated, it.StopId, it.Day, it.At)],
            InvitedReminded it => it.Told.Select(municipality => new Told(
                DeadlineComes.Code,
                Invitation(it.TourId, municipality.Number),
                Recipients.Persons(municipality.Persons),
                it.At
            )
            {
                Facts = new Dictionary<string, string> { ["deadline"] = $"{it.Deadline:yyyy-MM-dd}" },
            }),
            DelegateRegistered it => [new TakenBack(Invitation(it.TourId, it.For))],
            TourPublished it => it.Moved.Select(stop => new TakenBack(Stop(stop))),
            StopPostponed it => [new TakenBack(Stop(it.StopId))],
            StopCancelled it => [new TakenBack(Stop(it.StopId))],
            _ => [],
        };

    private static Told TellSeated(NoticeKind kind, string who, Guid stop, DateOnly day, DateTimeOffset at) =>
        new(kind.Code, Stop(stop), Recipients.Found(who, stop), at)
        {
            Facts = new Dictionary<string, string> { ["day"] = $"{day:yyyy-MM-dd}" },
        };

    private static Thing Stop(Guid id) => new(OfStop, id.ToString("D"));

    private static Thing Invitation(Guid tour, string municipality) => new(OfInvitation, $"{tour:D} {municipality}");
}

/// <summary>A stop that one is reminded of leads to its page, and afterwards to what its session left behind.</summary>
internal sealed class RemindedStops(StopList stops, SessionList sessions, StopInvitations invitations) : INoticeThings
{
    public string Type => ReminderNotices.OfStop;

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        Guid[] ids = [.. notices.Select(notice => Guid.Parse(notice.Key))];
        var found = await stops.Find(ids, cancellation);
        var left = await sessions.Find(ids, sight, cancellation);
        return
        [
            .. found.Zip(
                left,
                (stop, session) =>
                    stop is null or { Status: StopStatus.Cancelled }
                        ? null
                        : new NoticeThing(
                            stop.Label,
                            session is { Phase: SessionPhase.Ended }
                                ? $"/okt/{stop.Uuid:D}/etterpa"
                                : $"/stopp/{stop.Uuid:D}"
                        )
            ),
        ];
    }

    public async Task<IReadOnlyList<string>> Calendars(
        NoticeAbout notice,
        Receiver to,
        CancellationToken cancellation
    ) =>
        await invitations.Of(Guid.Parse(notice.Key), to, isGivenUp: false, cancellation) is { } calendar
            ? [calendar]
            : [];
}

/// <summary>A tour that one could register for leads to it, or to the form where it has one stop.</summary>
internal sealed class RemindedTours(TourList tours, StopList stops) : INoticeThings
{
    public string Type => ReminderNotices.OfInvitation;

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        Guid[] ids = [.. notices.Select(notice => Guid.Parse(notice.Key.Split(' ')[0]))];
        var found = await tours.Find(ids, cancellation);
        var theirs = await stops.OfTours(ids, cancellation);
        return
        [
            .. found.Select(tour =>
                tour is null or { IsCancelled: true } ? null
                : theirs[tour.Uuid].ToArray() is [var only]
                    ? new NoticeThing(tour.Title, $"/stopp/{only.Uuid:D}/pamelding")
                : new NoticeThing(tour.Title, $"/turne/{tour.Uuid:D}")
            ),
        ];
    }
}
