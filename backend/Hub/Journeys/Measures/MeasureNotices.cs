using System.Globalization;
using Hub.EventStore;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
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

    public static NoticeKind ManyComeDue { get; } =
        new(
            "MEASURES_COME_DUE",
            new("{count} tiltak har frist {due:day}", "Se dem i veikartet, og sett status der dere vet den."),
            new("{count} tiltak har frist {due:day}", "Sjå dei i vegkartet, og set status der de veit han."),
            new("{count} measures are due {due:day}", "See them in the journey, and set the status where you know it.")
        );

    public static NoticeKind ManyOverdue { get; } =
        new(
            "MEASURES_OVERDUE",
            new("{count} tiltak hadde frist {due:day}", "Er de gjennomført? Sett status i veikartet."),
            new("{count} tiltak hadde frist {due:day}", "Er dei gjennomførte? Set status i vegkartet."),
            new("{count} measures were due {due:day}", "Are they carried out? Set their status in the journey.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            MeasureComesDue due => [Tell(ComesDue, recorded, due.DueOn, due.Told, due.At)],
            MeasureOverdue due => [Tell(Overdue, recorded, due.DueOn, due.Told, due.At)],
            MeasuresDueTogether many => [Tell(many)],
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

    private static Told Tell(MeasuresDueTogether many) =>
        new(
            (many.IsOverdue ? ManyOverdue : ManyComeDue).Code,
            new Thing(NoticedDueDays.OfType, $"{many.Journey:D}/{many.DueOn:yyyy-MM-dd}"),
            Recipients.Persons(many.Told),
            many.At
        )
        {
            Facts = new Dictionary<string, string>
            {
                ["due"] = many.DueOn.ToString("yyyy-MM-dd", null),
                ["count"] = many.Count.ToString(CultureInfo.InvariantCulture),
            },
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

/// <summary>A day that many measures have leads to their journey, while any of them is open.</summary>
internal sealed class NoticedDueDays(JourneyList journeys, ItemList items) : INoticeThings
{
    public const string OfType = "MeasuresDue";

    public string Type => OfType;

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var asked = notices
            .Select(notice => notice.Key.Split('/'))
            .Select(parts =>
                (Journey: Guid.Parse(parts[0]), Day: DateOnly.Parse(parts[1], CultureInfo.InvariantCulture))
            )
            .ToArray();
        var seen = await journeys.Find([.. asked.Select(one => one.Journey)], sight, cancellation);
        var standing = await items.Of([.. seen.OfType<Journey>().Select(one => one.Uuid)], null, cancellation);
        return
        [
            .. asked.Select(
                (one, i) =>
                    seen[i] is not null && standing[one.Journey].Any(item => MeasureReminder.IsDue(item, one.Day))
                        ? new NoticeThing("", $"/veikart/{one.Journey:D}")
                        : null
            ),
        ];
    }
}
