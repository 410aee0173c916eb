namespace Hub.Programmes;

/// <summary>What kind of meeting something dated is.</summary>
public enum MeetingKind
{
    /// <summary>A tour that is held on the net.</summary>
    DigitalTour,

    /// <summary>Dialogue meetings: a row of meetings for those of an area.</summary>
    DialogueMeetings,

    /// <summary>A webinar.</summary>
    Webinar,

    /// <summary>A conference.</summary>
    Conference,

    /// <summary>A course.</summary>
    Course,

    /// <summary>A meeting where municipalities are given guidance.</summary>
    GuidanceMeeting,

    /// <summary>A meeting of a network.</summary>
    NetworkMeeting,

    /// <summary>Another kind.</summary>
    Other,
}

public static class MeetingKinds
{
    /// <summary>From the spelling of the reference data: <c>dialogue-meetings</c>. An unknown kind is another kind.</summary>
    public static MeetingKind Parse(string written) =>
        Enum.TryParse<MeetingKind>(written.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : MeetingKind.Other;
}
