using Hub.GraphQL;

namespace Hub.Calendar.Entries;

/// <summary>Something dated: a stop of a tour, a deadline to register for one, a time for guidance, or a day of the prize.</summary>
/// <param name="What">What it is.</param>
/// <param name="Title">What it is called; null for a time for guidance, which has no name of its own, and for a day of the prize,
/// whose round has names.</param>
/// <param name="Date">The day, or the first of several; null where only the month is known.</param>
/// <param name="LastDate">The last of several days; null where it is one.</param>
/// <param name="Month">The month, <c>yyyy-mm</c>, where the day is not known.</param>
/// <param name="Starts">When it begins, in its time zone; null where that is not known. Of a deadline, when it is.</param>
/// <param name="Ends">When it ends, in its time zone; null where that is not known.</param>
/// <param name="TimeZone">The IANA time zone that dates and times are meant in: <c>Europe/Oslo</c>.</param>
/// <param name="Place">Where it is; null where there is no place.</param>
/// <param name="IsCancelled">True where it does not take place.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="ViewerIsRegistered">
/// Of a stop and its deadline: true where the viewer is registered or waits, or somebody whom they register for by office.
/// </param>
/// <param name="NetworkKeys">Keys of the networks that it belongs to.</param>
public sealed record CalendarEntry(
    CalendarEntryKind What,
    [property: GraphQLIgnore] Guid Subject,
    [property: GraphQLIgnore] Guid? TourId,
    [property: GraphQLIgnore] string? KindKey,
    string? Title,
    DateOnly? Date,
    DateOnly? LastDate,
    string? Month,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string TimeZone,
    string? Place,
    bool IsCancelled,
    bool IsSample,
    [property: GraphQLName("networks")] IReadOnlyList<string> NetworkKeys,
    [property: GraphQLIgnore] string? MunicipalityNumber,
    bool ViewerIsRegistered
)
{
    internal bool IsOfPrize =>
        What
            is CalendarEntryKind.PrizeNomination
                or CalendarEntryKind.PrizeJudging
                or CalendarEntryKind.PrizeAnnouncement;
}

/// <summary>What something dated is.</summary>
public enum CalendarEntryKind
{
    /// <summary>A stop of a tour, a webinar, a conference, a course or another meeting.</summary>
    Stop,

    /// <summary>The last day to register for a stop.</summary>
    Deadline,

    /// <summary>A time for guidance that the viewer's municipality has booked, or that the viewer gives.</summary>
    Slot,

    /// <summary>The last day to nominate for the prize.</summary>
    PrizeNomination,

    /// <summary>The last day on which the jury gives points; for the jury alone.</summary>
    PrizeJudging,

    /// <summary>The day on which the prize's winner is announced.</summary>
    PrizeAnnouncement,
}
