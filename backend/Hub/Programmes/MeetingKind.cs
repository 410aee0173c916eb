namespace Hub.Programmes;

/// <summary>What kind of meeting something dated is.</summary>
public enum MeetingKind
{
    DigitalTour,
    DialogueMeetings,
    Webinar,
    Conference,
    Course,
    GuidanceMeeting,
    NetworkMeeting,
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
