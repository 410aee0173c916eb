using Hub.EventStore;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Journeys.Measures;

/// <summary>
/// Reminds of a measure's day. What is done, stopped, removed or has another day needs no reminder: it is taken back.
/// </summary>
internal sealed class MeasureNotices : ITellings
{
    public static NoticeKind ComesDue { get; } =
        new(
            "MEASURE_COMES_DUE",
            new("Tiltaket «{title}» har frist {due:day}", "Hvordan går det? Sett status på én side."),
            new("Tiltaket «{title}» har frist {due:day}", "Korleis går det? Set status på éi side."),
            new("The measure “{title}” is due {due:day}", "How is it going? Set its status on one page.")
        );

    public static NoticeKind Overdue { get; } =
        new(
            "MEASURE_OVERDUE",
            new("Fristen for tiltaket «{title}» var {due:day}", "Er det gjennomført? Sett status på én side."),
            new("Fristen for tiltaket «{title}» var {due:day}", "Er det gjennomført? Set status på éi side."),
            new("The measure “{title}” was due {due:day}", "Is it carried out? Set its status on one page.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            MeasureComesDue due => [Tell(ComesDue, recorded, due.DueOn, due.Told, due.At)],
            MeasureOverdue due => [Tell(Overdue, recorded, due.DueOn, due.Told, due.At)],
            MeasureStatusSet { Status: MeasureStatus.Done or MeasureStatus.Stopped }
            or MeasureDueSet
            or MeasureRemoved => [new TakenBack(About(recorded))],
            _ => [],
        };

    private static Told Tell(
        NoticeKind kind,
        RecordedEvent recorded,
        DateOnly due,
        IReadOnlyList<Guid> persons,
        DateTimeOffset at
    ) =>
        new(kind.Code, About(recorded), Recipients.Persons(persons), at)
        {
            Facts = new Dictionary<string, string> { ["due"] = due.ToString("yyyy-MM-dd", null) },
        };

    private static Thing About(RecordedEvent recorded) => new(nameof(Measure), recorded.Stream.Value.ToString("D"));
}

/// <summary>A reminder leads to the page that asks how it goes.</summary>
internal sealed class NoticedMeasures(StandingThings things) : INoticeThings
{
    public string Type => nameof(Measure);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await things.Measures([.. notices.Select(notice => Guid.Parse(notice.Key))], sight, cancellation)
            ).Select(measure =>
                measure is null ? null : new NoticeThing(measure.Title, JourneyAddresses.StatusOf(measure.Uuid))
            ),
        ];
}
