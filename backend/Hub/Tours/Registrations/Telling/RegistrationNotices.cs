using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Telling;

/// <summary>
/// Tells delegates how they stand and what changes about their stop, with a file for their calendar. Whoever registered
/// them sees it on the page.
/// </summary>
internal sealed class RegistrationNotices : ITellings
{
    private const string ComingTo = "select person from registrations where stop = $11 and status <> 'Cancelled'";

    // Who was at a stop that has been held is not told that it is cancelled.
    private const string ComingOnTour =
        "select r.person from registrations as r join stops as s on s.id = r.stop "
        + "where r.tour = $11 and r.status <> 'Cancelled' and coalesce(s.last_date, s.date, $12::date) >= $12::date";

    public static NoticeKind Registered { get; } =
        new(
            "DELEGATE_REGISTERED",
            new("Du er påmeldt «{title}»", "Program og praktisk informasjon står på siden. Der melder du deg også av."),
            new("Du er påmeld «{title}»", "Program og praktisk informasjon står på sida. Der melder du deg òg av."),
            new(
                "You are registered for “{title}”",
                "Programme and practical matters are on the page. There you also cancel."
            )
        )
        {
            HasCalendar = true,
        };

    public static NoticeKind Waits { get; } =
        new(
            "DELEGATE_WAITS",
            new("Du står på venteliste til «{title}»", "Du får beskjed med en gang det blir en ledig plass."),
            new("Du står på venteliste til «{title}»", "Du får beskjed med ein gong det blir ein ledig plass."),
            new("You are on the waiting list of “{title}”", "You will be told as soon as there is a seat.")
        );

    public static NoticeKind MovedUp { get; } =
        new(
            "DELEGATE_MOVED_UP",
            new("Du har fått plass på «{title}»", "Du sto på venteliste, og en plass ble ledig."),
            new("Du har fått plass på «{title}»", "Du stod på venteliste, og ein plass vart ledig."),
            new("You have a seat at “{title}”", "You were on the waiting list, and a seat came free.")
        )
        {
            HasCalendar = true,
        };

    public static NoticeKind Cancelled { get; } =
        new(
            "DELEGATE_CANCELLED",
            new("Du er meldt av «{title}»"),
            new("Du er meld av «{title}»"),
            new("You are no longer registered for “{title}”")
        )
        {
            HasCalendar = true,
        };

    public static NoticeKind Moved { get; } =
        new(
            "STOP_MOVED",
            new("«{title}» er endret", "Tid eller sted er et annet. Påmeldingen din gjelder fortsatt."),
            new("«{title}» er endra", "Tid eller stad er ein annan. Påmeldinga di gjeld framleis."),
            new("“{title}” has changed", "Time or place is another. You are still registered.")
        )
        {
            HasCalendar = true,
        };

    private static readonly Dictionary<AttendanceMode, NoticeKind> Attendance = new()
    {
        [AttendanceMode.Online] = Now(
            "STOP_NOW_ONLINE",
            new("«{title}» blir på nett", "Påmeldingen din gjelder fortsatt. Lenka står på siden."),
            new("«{title}» blir på nett", "Påmeldinga di gjeld framleis. Lenkja står på sida."),
            new("“{title}” will be online", "You are still registered. The link is on the page.")
        ),
        [AttendanceMode.Both] = Now(
            "STOP_NOW_BOTH",
            new("«{title}» blir både på stedet og på nett", "Påmeldingen din gjelder fortsatt. Se siden."),
            new("«{title}» blir både på staden og på nett", "Påmeldinga di gjeld framleis. Sjå sida."),
            new("“{title}” will be both at the place and online", "You are still registered. See the page.")
        ),
        [AttendanceMode.InPerson] = Now(
            "STOP_NOW_IN_PERSON",
            new("«{title}» blir på stedet", "Påmeldingen din gjelder fortsatt. Se siden."),
            new("«{title}» blir på staden", "Påmeldinga di gjeld framleis. Sjå sida."),
            new("“{title}” will be at the place", "You are still registered. See the page.")
        ),
    };

    public static NoticeKind Postponed { get; } =
        Now(
            "STOP_POSTPONED",
            new("«{title}» er utsatt til {day:day}", "Påmeldingen din gjelder fortsatt."),
            new("«{title}» er utsett til {day:day}", "Påmeldinga di gjeld framleis."),
            new("“{title}” is postponed to {day:day}", "You are still registered.")
        );

    public static NoticeKind PostponedOpen { get; } =
        Now(
            "STOP_POSTPONED_OPEN",
            new("«{title}» er utsatt", "Ny dato kommer. Påmeldingen din gjelder fortsatt."),
            new("«{title}» er utsett", "Ny dato kjem. Påmeldinga di gjeld framleis."),
            new("“{title}” is postponed", "A new date will follow. You are still registered.")
        );

    public static NoticeKind StopCancelled { get; } =
        Now(
            "STOP_CANCELLED",
            new("«{title}» er avlyst", "Grunnen står på siden."),
            new("«{title}» er avlyst", "Grunnen står på sida."),
            new("“{title}” is cancelled", "The reason is on the page.")
        );

    public static NoticeKind TourCancelled { get; } =
        Now(
            "TOUR_CANCELLED",
            new("«{title}» er avlyst", "Ingen av stoppene blir holdt. Grunnen står på siden."),
            new("«{title}» er avlyst", "Ingen av stoppa blir haldne. Grunnen står på sida."),
            new("“{title}” is cancelled", "None of the stops takes place. The reason is on the page.")
        );

    public static NoticeKind[] All =>
        [
            Registered,
            Waits,
            MovedUp,
            Cancelled,
            Moved,
            .. Attendance.Values,
            Postponed,
            PostponedOpen,
            StopCancelled,
            TourCancelled,
        ];

    public IEnumerable<Shared.Notices.Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            DelegateRegistered it => [Tell(it.Waits ? Waits : Registered, it.StopId, it.PersonId, it.At)],
            DelegateMovedUp it => [Tell(MovedUp, it.StopId, it.PersonId, it.At)],
            RegistrationCancelled it => [Tell(Cancelled, it.StopId, it.PersonId, it.At)],
            TourPublished { Moved: { Count: > 0 } moved } it => moved.Select(stop => TellAll(Moved, stop, it.At)),
            StopAttendanceChanged it => [TellAll(Attendance[it.Attendance], it.StopId, it.At)],
            StopPostponed { Time.Date: { } day } it =>
            [
                TellAll(Postponed, it.StopId, it.At) with
                {
                    Facts = new Dictionary<string, string> { ["day"] = $"{day:yyyy-MM-dd}" },
                },
            ],
            StopPostponed it => [TellAll(PostponedOpen, it.StopId, it.At)],
            StopCancelled it => [TellAll(StopCancelled, it.StopId, it.At)],
            TourCancelled it =>
            [
                new Told(
                    TourCancelled.Code,
                    new Thing(nameof(Tour), recorded.Stream.Value.ToString("D")),
                    Recipients.Found(ComingOnTour, recorded.Stream.Value, Norway.DayOf(it.At)),
                    it.At
                ),
            ],
            _ => [],
        };

    private static Told Tell(NoticeKind kind, Guid stop, Guid person, DateTimeOffset at) =>
        new(kind.Code, About(stop), Recipients.Persons(person), at);

    private static Told TellAll(NoticeKind kind, Guid stop, DateTimeOffset at) =>
        new(kind.Code, About(stop), Recipients.Found(ComingTo, stop), at);

    private static Thing About(Guid stop) => new(nameof(Stop), stop.ToString("D"));

    private static NoticeKind Now(string code, NoticeWords nb, NoticeWords nn, NoticeWords en) =>
        new(code, nb, nn, en) { HasCalendar = true };
}
