using Hub.Calendar.Entries;
using Hub.EventStore;
using Hub.Prizes.Rounds;
using Hub.Shared.Text;
using FileEntry = Hub.Shared.Calendars.CalendarEntry;

namespace Hub.Calendar.Feeds;

/// <summary>The days of a round of the prize in a file: deadlines and the announcement take nobody's time.</summary>
internal static class PrizeEntries
{
    private static readonly Names Nomination = new(
        "Siste dag for å nominere",
        "Siste dag for å nominere",
        "Last day to nominate"
    );
    private static readonly Names Judging = new("Siste dag for juryen", "Siste dag for juryen", "The jury’s last day");
    private static readonly Names Announcement = new(
        "Vinneren kunngjøres",
        "Vinnaren blir kunngjord",
        "The winner is announced"
    );

    /// <summary>What everybody sees of it.</summary>
    public static IEnumerable<FileEntry> Of(PrizeRound round, Language language, Uri hub) =>
        [
            Entry(round, CalendarEntryKind.PrizeNomination, language, hub),
            Entry(round, CalendarEntryKind.PrizeAnnouncement, language, hub),
        ];

    public static FileEntry Entry(PrizeRound round, CalendarEntryKind what, Language language, Uri hub)
    {
        var (day, name) = what switch
        {
            CalendarEntryKind.PrizeNomination => (round.NominateTo, Nomination),
            CalendarEntryKind.PrizeJudging => (round.JudgeTo, Judging),
            _ => (round.AnnounceOn, Announcement),
        };
        return new(
            StreamId.FromKey(round.Uuid, what.ToString()).Value,
            (int)Math.Min(round.Sequence, int.MaxValue),
            $"{name.In(language)}: {round.Name.In(language)} {round.Year}",
            new(day),
            round.ChangedAt,
            Address: new Uri(hub, $"/pris/{round.Year}{(what is CalendarEntryKind.PrizeJudging ? "/jury" : "")}"),
            TakesTime: false
        );
    }
}
