using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>One dated meeting of a tour. It has a day with or without times, or only a month. Everybody sees it.</summary>
/// <param name="Position">Its place in the tour, from 0.</param>
/// <param name="Title">What it is called; null where only the place is known.</param>
/// <param name="Date">The day, or the first of several; null where only the month is known.</param>
/// <param name="LastDate">The last of several days; null where it is one.</param>
/// <param name="Month">The month, <c>yyyy-mm</c>, where the day is not known.</param>
/// <param name="YearInferred">True where the source gives no year and ours is a conclusion.</param>
/// <param name="Starts">When it begins, in its time zone; null where that is not known.</param>
/// <param name="Ends">When it ends, in its time zone; null where that is not known.</param>
/// <param name="TimeZone">The IANA time zone that dates and times are meant in: <c>Europe/Oslo</c>.</param>
/// <param name="StartsAt">The instant at which it begins; null where day or time is not known.</param>
/// <param name="EndsAt">The instant at which it ends; null where day or time is not known.</param>
/// <param name="Place">The town or place; null where there is none.</param>
/// <param name="Venue">The house or room; null where it is not known.</param>
/// <param name="Attendance">How one takes part; null where that is not known.</param>
/// <param name="Capacity">How many can be there at the place; null where there is no limit.</param>
/// <param name="RegisterBy">The last day to register; null where none is given.</param>
/// <param name="RegisterByTime">The time of that day; null where the whole day counts.</param>
/// <param name="RegistrationClosesAt">The instant at which registration closes; null where there is no deadline.</param>
/// <param name="Programme">The parts of its programme, in their order.</param>
/// <param name="Status">How it stands.</param>
/// <param name="NoticeAt">When the same-day change was made; null where there is none.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record Stop(
    Guid Uuid,
    [property: GraphQLIgnore] Guid TourId,
    int Position,
    [property: GraphQLIgnore] string? KindKey,
    string? Title,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    DateOnly? Date,
    DateOnly? LastDate,
    string? Month,
    bool YearInferred,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string TimeZone,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    string? Place,
    string? Venue,
    AttendanceMode? Attendance,
    [property: GraphQLIgnore] string? StoredOnlineLink,
    [property: GraphQLIgnore] LinkAudience OnlineLinkFor,
    int? Capacity,
    DateOnly? RegisterBy,
    TimeOnly? RegisterByTime,
    DateTimeOffset? RegistrationClosesAt,
    [property: GraphQLIgnore] string? HostMunicipalityNumber,
    IReadOnlyList<ProgrammeItem> Programme,
    StopStatus Status,
    [property: GraphQLIgnore] Language NoticeLanguage,
    [property: GraphQLIgnore] string? NoticeMarkdown,
    [property: GraphQLIgnore] string? NoticeHtml,
    DateTimeOffset? NoticeAt,
    [property: GraphQLIgnore] string TourTitle,
    [property: GraphQLIgnore] string? TourKindKey,
    [property: GraphQLIgnore] IReadOnlyList<string> NetworkKeys,
    [property: GraphQLIgnore] IReadOnlyList<Guid> HostIds,
    bool IsSample,
    long Sequence
)
{
    /// <summary>What to call it in a list: its title, else the tour's with the place.</summary>
    public string Label => Title ?? (Place is { } place ? $"{TourTitle}, {place}" : TourTitle);

    /// <summary>True where one takes part on the net, or can.</summary>
    public bool Online => Attendance is AttendanceMode.Online or AttendanceMode.Both;
}

/// <summary>A part of a stop's programme.</summary>
/// <param name="Uuid">Its id within the stop.</param>
/// <param name="Starts">When it begins; null where that is not given.</param>
/// <param name="Ends">When it ends; null where that is not given.</param>
/// <param name="Title">What it is called.</param>
public sealed record ProgrammeItem(
    Guid Uuid,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string Title,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    [property: GraphQLIgnore] IReadOnlyList<PresenterContent> PresenterIds
);
