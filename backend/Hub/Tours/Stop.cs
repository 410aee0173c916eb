using Hub.GraphQL;
using Hub.Programmes;

namespace Hub.Tours;

/// <summary>A stop has a date, or only a month (yyyy-mm). yearInferred: the source gives no year.</summary>
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
