using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Offers.Slots;
using Hub.Prizes.Rounds;
using Hub.Programmes;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Calendar.Entries;

[QueryType]
public static class CalendarQueries
{
    /// <summary>
    /// Everything dated between two days that the viewer may see, at most 400 days and 1,000 entries, the earliest first:
    /// of a network and the national one, or without a network of all that the viewer is a member of and of what they are
    /// registered for elsewhere; with the times for guidance that they have booked or give, and the days of the prize.
    /// </summary>
    /// <param name="from">The first day; left out: today.</param>
    /// <param name="to">The last day; left out: a year after the first.</param>
    /// <param name="network">The network's key; without it, the viewer's own networks.</param>
    /// <param name="kinds">Keys of kinds of meeting; empty or left out: all.</param>
    /// <param name="focusArea">Key of a focus area; left out: all.</param>
    /// <param name="registered">True: only the stops that <c>viewerIsRegistered</c> is true of, and the times for guidance,
    /// and the jury's last day for who is in it.</param>
    [Cost(5), ListSize(AssumedSize = 50)]
    public static async Task<IReadOnlyList<CalendarEntry>> GetCalendar(
        Actor actor,
        AreaMap areas,
        EntryList entries,
        TimeProvider time,
        CancellationToken cancellation,
        DateOnly? from = null,
        DateOnly? to = null,
        string? network = null,
        IReadOnlyList<string>? kinds = null,
        string? focusArea = null,
        bool registered = false
    )
    {
        var (first, last) = CalendarPeriod.Of(from, to, time);
        var which = network switch
        {
            null => EntriesWanted.Own(actor),
            _ when areas.Network(network) is { } named => EntriesWanted.Of(named, areas),
            _ => null,
        };
        if (which is null)
            return [];
        which = which with { Kinds = [.. kinds ?? []], FocusArea = focusArea, Registered = registered };
        return await entries.Between(first, last, which, actor.Sight, cancellation);
    }

    /// <summary>Public holidays in Norway of a year, in the order of their days.</summary>
    /// <param name="year">The year, from 1900 to 2299.</param>
    [ListSize(AssumedSize = 12)]
    public static IReadOnlyList<Holiday> GetHolidays(int year) =>
        year is >= 1900 and <= 2299
            ? NorwegianHolidays.Of(year)
            : throw new GraphQLException("BAD_USER_INPUT", "Ask for a year from 1900 to 2299.");
}

[ObjectType<CalendarEntry>]
public static class CalendarEntryFields
{
    /// <summary>What kind of meeting it is; null where that is not known.</summary>
    public static MeetingKind? Kind([Parent] CalendarEntry entry, ProgrammeCatalogue programmes) =>
        programmes.KindOrNull(entry.KindKey);

    /// <summary>The municipality that has booked the time; null for what is not booked.</summary>
    public static Municipality? Municipality([Parent] CalendarEntry entry, AreaMap areas) =>
        entry.MunicipalityNumber is { } number ? areas.Municipality(number) : null;

    /// <summary>The stop that it is, or whose deadline it is; null for anything else.</summary>
    public static async Task<IReadOnlyList<Stop?>> Stop(
        [Parent] IReadOnlyList<CalendarEntry> entries,
        StopList stops,
        CancellationToken cancellation
    ) =>
        await stops.Find(
            [
                .. entries.Select(entry =>
                    entry.What is CalendarEntryKind.Stop or CalendarEntryKind.Deadline ? entry.Subject : Guid.Empty
                ),
            ],
            cancellation
        );

    /// <summary>The tour whose stop or deadline it is; null for anything else.</summary>
    public static async Task<IReadOnlyList<Tour?>> Tour(
        [Parent] IReadOnlyList<CalendarEntry> entries,
        TourList tours,
        CancellationToken cancellation
    ) => await tours.Find([.. entries.Select(entry => entry.TourId ?? Guid.Empty)], cancellation);

    /// <summary>The round of the prize whose day it is; null for anything else.</summary>
    public static Task<IReadOnlyList<PrizeRound?>> PrizeRound(
        [Parent] IReadOnlyList<CalendarEntry> entries,
        Actor actor,
        PrizeRoundList rounds,
        CancellationToken cancellation
    ) =>
        rounds.Find(
            [.. entries.Select(entry => entry.IsOfPrize ? entry.Subject : Guid.Empty)],
            actor.Sight,
            cancellation
        );

    /// <summary>The time for guidance; null for anything else.</summary>
    public static Task<IReadOnlyList<Slot?>> Slot(
        [Parent] IReadOnlyList<CalendarEntry> entries,
        Actor actor,
        SlotList slots,
        CancellationToken cancellation
    ) =>
        slots.Find(
            [.. entries.Select(entry => entry.What is CalendarEntryKind.Slot ? entry.Subject : Guid.Empty)],
            actor.Sight,
            cancellation
        );
}
