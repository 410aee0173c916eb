using Hub.GraphQL;
using Hub.Programmes;

namespace Hub.Tours;

/// <summary>One dated meeting of a tour. It has a day, or only a month.</summary>
/// <param name="Kind">What kind of meeting it is; null where the tour's own kind counts.</param>
/// <param name="Title">What it is called; null where only the place is known.</param>
/// <param name="Date">The day; null where only the month is known.</param>
/// <param name="Month">The month, <c>yyyy-mm</c>, where the day is not known.</param>
/// <param name="YearInferred">True where the source gives no year and ours is a conclusion.</param>
/// <param name="TimeZone">The IANA time zone that the date is meant in: <c>Europe/Oslo</c>.</param>
/// <param name="Place">The town or place; null where there is none.</param>
/// <param name="Venue">The house or room; null where it is not known.</param>
/// <param name="RegisterBy">The last day to register; null where none is given.</param>
/// <param name="Online">True where one takes part on the net.</param>
public sealed record Stop(
    MeetingKind? Kind,
    string? Title,
    DateOnly? Date,
    string? Month,
    bool YearInferred,
    string TimeZone,
    string? Place,
    string? Venue,
    DateOnly? RegisterBy,
    bool Online,
    [property: GraphQLIgnore] string? HostMunicipalityNumber
);
