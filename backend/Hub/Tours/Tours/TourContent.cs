using Hub.Shared.Text;

namespace Hub.Tours.Tours;

// What a version of a tour says. Stored inside TourPublished: never rename or reshape. Names of persons are never in it.

/// <summary>All of a tour as it is published. <c>Networks</c>, <c>FocusAreas</c> and <c>Kind</c> are keys of dated data.</summary>
public sealed record TourContent(
    Text Title,
    Text? Description,
    string? Kind,
    string Organiser,
    string? Programme,
    IReadOnlyList<string> Networks,
    IReadOnlyList<string> FocusAreas,
    IReadOnlyList<string> Themes,
    IReadOnlyList<Guid> Hosts,
    StatedFacts? Stated,
    IReadOnlyList<StopContent> Stops
);

/// <summary>What the source of an imported tour says of it: figures here are stated, not counts of ours.</summary>
public sealed record StatedFacts(
    string? Registration,
    IReadOnlyList<string> Represented,
    IReadOnlyList<string> Afterwards,
    int? Registered,
    int? SharingMunicipalities
);

/// <summary>
/// A dated meeting. <c>RegisterByTime</c> is a time of <c>RegisterBy</c> in the stop's zone; without it the whole day
/// counts.
/// </summary>
public sealed record StopContent(
    Guid Id,
    string? Kind,
    Text? Title,
    Text? Description,
    StopTime Time,
    string? Place,
    string? Venue,
    AttendanceMode? Attendance,
    string? OnlineLink,
    LinkAudience OnlineLinkFor,
    int? Capacity,
    DateOnly? RegisterBy,
    TimeOnly? RegisterByTime,
    string? HostMunicipality,
    IReadOnlyList<ProgrammeItemContent> Programme
);

/// <summary>A part of a stop's programme, at its place in the order; times are of the stop's first day.</summary>
public sealed record ProgrammeItemContent(
    Guid Id,
    TimeOnly? Starts,
    TimeOnly? Ends,
    Text Title,
    Text? Description,
    IReadOnlyList<PresenterContent> Presenters
);

/// <summary>Who presents: the id of a presenter, whose name stands outside the log, and what they are.</summary>
public sealed record PresenterContent(Guid Id, string? Role);

/// <summary>How one takes part in a stop.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum AttendanceMode
{
    /// <summary>At the place.</summary>
    InPerson,

    /// <summary>On the net.</summary>
    Online,

    /// <summary>At the place or on the net.</summary>
    Both,
}

/// <summary>Who is shown the link to the meeting room on the net.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum LinkAudience
{
    /// <summary>Those who take part, and those who arrange the tour.</summary>
    Participants,

    /// <summary>Also everybody who is a member of one of the tour's networks.</summary>
    Members,

    /// <summary>Everybody.</summary>
    Everybody,
}
