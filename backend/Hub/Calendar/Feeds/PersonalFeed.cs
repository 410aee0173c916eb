using Hub.Calendar.Entries;
using Hub.Calendar.OwnFeed;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Offers.Slots;
using Hub.Prizes.Rounds;
using Hub.Programmes;
using Hub.Shared.Calendars;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;
using Entry = Hub.Calendar.Entries.CalendarEntry;
using FileEntry = Hub.Shared.Calendars.CalendarEntry;

namespace Hub.Calendar.Feeds;

/// <summary>
/// A person's own calendar as a file: what they may see when it is fetched, whatever it was when the address was made. Like
/// all files it is without links to meeting rooms, since who has the address is not signed in.
/// </summary>
public sealed class PersonalFeed(
    EntryList entries,
    CalendarFeeds feeds,
    StopList stops,
    SlotList slots,
    BookingList bookings,
    PrizeRoundList rounds,
    IActors actors,
    CurrentReference reference,
    TimeProvider time
)
{
    private static readonly Names Name = new("min kalender", "kalenderen min", "my calendar");

    private const int DaysBack = 120;
    private const int DaysAhead = 540;

    public async Task<string> Of(CalendarAddress address, Uri hub, CancellationToken cancellation)
    {
        var actor = await actors.FindNow(address.PersonId, cancellation);
        var language = Languages.OrDefault(actor.Language);
        var today = Norway.Today(time);
        var found = await entries.Between(
            today.AddDays(-DaysBack),
            today.AddDays(DaysAhead),
            EntriesWanted.Own(actor) with
            {
                Registered = address.OnlyRegistered,
            },
            actor.Sight,
            cancellation
        );
        return CalendarFile.Feed(
            $"Hub – {Name.In(language)}",
            [
                .. await Stops(found, hub, cancellation),
                .. await Slots(found, actor, language, hub, cancellation),
                .. await Prize(found, actor, language, hub, cancellation),
            ]
        );
    }

    /// <summary>What one is registered for takes one's time; what one only could go to does not, and tells its deadline.</summary>
    private async Task<IEnumerable<FileEntry>> Stops(
        IReadOnlyList<Entry> found,
        Uri hub,
        CancellationToken cancellation
    )
    {
        var shown = found.Where(entry => entry is { What: CalendarEntryKind.Stop, Date: not null }).ToArray();
        var deadlines = found.Where(entry => entry is { What: CalendarEntryKind.Deadline, ViewerIsRegistered: false });
        var registered = shown.Where(entry => entry.ViewerIsRegistered).Select(entry => entry.Subject).ToHashSet();
        var written = await feeds.Entries(
            await Found(shown, cancellation),
            await Found(deadlines, cancellation),
            hub,
            cancellation
        );
        return written.Select(entry => entry with { TakesTime = registered.Contains(entry.Uuid) });
    }

    private async Task<IReadOnlyList<Stop>> Found(IEnumerable<Entry> wanted, CancellationToken cancellation) =>
        [.. (await stops.Find([.. wanted.Select(entry => entry.Subject)], cancellation)).OfType<Stop>()];

    private async Task<IEnumerable<FileEntry>> Prize(
        IReadOnlyList<Entry> found,
        Actor actor,
        Language language,
        Uri hub,
        CancellationToken cancellation
    )
    {
        var days = found.Where(entry => entry.IsOfPrize).ToArray();
        var theirs = await rounds.Of([.. days.Select(entry => entry.Subject)], actor.Sight, cancellation);
        return days.Zip(theirs, (entry, round) => PrizeEntries.Entry(round, entry.What, language, hub));
    }

    private async Task<IReadOnlyList<FileEntry>> Slots(
        IReadOnlyList<Entry> found,
        Actor actor,
        Language language,
        Uri hub,
        CancellationToken cancellation
    )
    {
        var ids = found.Where(entry => entry.What is CalendarEntryKind.Slot).Select(entry => entry.Subject).ToArray();
        var booked = (await slots.Find(ids, actor.Sight, cancellation))
            .OfType<Slot>()
            .Where(slot => slot.BookingId is not null)
            .ToArray();
        var theirs = await bookings.Find([.. booked.Select(slot => slot.BookingId!.Value)], actor.Sight, cancellation);
        var (areas, programmes) = (reference.Current.Part<AreaMap>(), reference.Current.Part<ProgrammeCatalogue>());
        var kind = programmes.KindOrNull("guidance-meeting")!.Name.In(language);
        return
        [
            .. booked
                .Zip(theirs)
                .Where(pair => pair.Second is not null)
                .Select(pair => Entry(pair.First, pair.Second!, kind, areas, hub)),
        ];
    }

    private static FileEntry Entry(Slot slot, Booking booking, string kind, AreaMap areas, Uri hub) =>
        new(
            slot.Uuid,
            (int)Math.Min(slot.Sequence, int.MaxValue),
            areas.Municipality(booking.MunicipalityNumber) is { } municipality ? $"{kind}, {municipality.Label}" : kind,
            new CalendarTime(
                slot.Date,
                slot.Starts,
                // The clock's own arithmetic goes round at midnight, as the meeting may.
                slot.Starts.AddMinutes(slot.Minutes),
                slot.Starts.AddMinutes(slot.Minutes) < slot.Starts ? slot.Date.AddDays(1) : null,
                slot.TimeZone
            ),
            booking.BookedAt,
            slot.Place,
            Address: new Uri(hub, $"/nettverk/{slot.NetworkKey}/tilbud")
        );
}
