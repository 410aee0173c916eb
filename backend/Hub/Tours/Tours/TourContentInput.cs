using Hub.GraphQL;
using Hub.Identity.People;

namespace Hub.Tours.Tours;

/// <summary>All of a tour as everybody shall see it.</summary>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Description">What it is about, in Markdown; may be left out.</param>
/// <param name="Kind">The key of a kind of meeting; left out where each stop has its own.</param>
/// <param name="Organiser">Who arranges it, as it shall be shown.</param>
/// <param name="Programme">The key of the programme that it belongs to; may be left out.</param>
/// <param name="Networks">Keys of the networks that it is for; the publisher runs each that was not there before.</param>
/// <param name="FocusAreas">Keys of focus areas; may be left out.</param>
/// <param name="Themes">What it is about, in a few words each; may be left out.</param>
/// <param name="Hosts">Persons who arrange it beside those who run its networks; may be left out.</param>
/// <param name="Stops">Its stops, in their order. One that was published before is cancelled, never left out.</param>
public sealed record TourContentInput(
    string Title,
    string Organiser,
    IReadOnlyList<string> Networks,
    IReadOnlyList<StopContentInput> Stops,
    [property: GraphQLType("Markdown")] string? Description = null,
    string? Kind = null,
    string? Programme = null,
    IReadOnlyList<string>? FocusAreas = null,
    IReadOnlyList<string>? Themes = null,
    [property: ID<Person>] IReadOnlyList<Guid>? Hosts = null
);

/// <summary>A stop of a tour. It has a day, or only a month.</summary>
/// <param name="Id">The client's choice; the same in every version.</param>
/// <param name="Kind">The key of a kind of meeting; left out where it is the tour's.</param>
/// <param name="Title">What it is called, in plain text; may be left out where the place says it.</param>
/// <param name="Description">What it is about and what is practical to know, in Markdown; may be left out.</param>
/// <param name="Date">The day, or the first of several.</param>
/// <param name="LastDate">The last of several days; left out where it is one.</param>
/// <param name="Month">Instead of a day, the month: <c>2027-02</c>.</param>
/// <param name="Starts">When it begins, in its time zone.</param>
/// <param name="Ends">When it ends, in its time zone.</param>
/// <param name="TimeZone">An IANA time zone; without it <c>Europe/Oslo</c>.</param>
/// <param name="Place">The town or place.</param>
/// <param name="Venue">The house or room.</param>
/// <param name="Attendance">How one takes part; left out where that is not known.</param>
/// <param name="OnlineLink">The address of the meeting room on the net: https.</param>
/// <param name="OnlineLinkFor">Who is shown that address; without it those who take part.</param>
/// <param name="Capacity">How many can be there at the place; left out where there is no limit.</param>
/// <param name="RegisterBy">The last day to register.</param>
/// <param name="RegisterByTime">The time of that day; without it the whole day counts.</param>
/// <param name="HostMunicipality">The number of the municipality that hosts it.</param>
/// <param name="Programme">The parts of its programme, in their order; may be left out.</param>
public sealed record StopContentInput(
    Guid Id,
    string? Kind = null,
    string? Title = null,
    [property: GraphQLType("Markdown")] string? Description = null,
    DateOnly? Date = null,
    DateOnly? LastDate = null,
    string? Month = null,
    TimeOnly? Starts = null,
    TimeOnly? Ends = null,
    string? TimeZone = null,
    string? Place = null,
    string? Venue = null,
    AttendanceMode? Attendance = null,
    string? OnlineLink = null,
    LinkAudience? OnlineLinkFor = null,
    int? Capacity = null,
    DateOnly? RegisterBy = null,
    TimeOnly? RegisterByTime = null,
    string? HostMunicipality = null,
    IReadOnlyList<ProgrammeItemInput>? Programme = null
);

/// <summary>A part of a stop's programme.</summary>
/// <param name="Id">The client's choice; the same in every version.</param>
/// <param name="Title">What it is called, in plain text.</param>
/// <param name="Description">What it is about, in Markdown; may be left out.</param>
/// <param name="Starts">When it begins; may be left out.</param>
/// <param name="Ends">When it ends; may be left out.</param>
/// <param name="Presenters">Who presents it; may be left out.</param>
public sealed record ProgrammeItemInput(
    Guid Id,
    string Title,
    [property: GraphQLType("Markdown")] string? Description = null,
    TimeOnly? Starts = null,
    TimeOnly? Ends = null,
    IReadOnlyList<PresenterInput>? Presenters = null
);

/// <summary>Somebody who presents a part of a programme; they need no account.</summary>
/// <param name="Name">Their name, which everybody sees and which can be taken away again.</param>
/// <param name="Role">What they are and where they come from; may be left out.</param>
public sealed record PresenterInput(string Name, string? Role = null);
