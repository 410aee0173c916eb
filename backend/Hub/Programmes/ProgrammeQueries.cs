using Hub.GraphQL;

namespace Hub.Programmes;

[QueryType]
public static class ProgrammeQueries
{
    /// <summary>All programmes, the newest first.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Programme> GetProgrammes(ProgrammeCatalogue programmes) => programmes.Programmes;

    /// <summary>What kinds of meeting there are.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<MeetingKind> GetMeetingKinds(ProgrammeCatalogue programmes) => programmes.MeetingKinds;

    /// <summary>A programme; null where there is none of that key.</summary>
    /// <param name="key">The programme's key.</param>
    public static Programme? GetProgramme(string key, ProgrammeCatalogue programmes) => programmes.Programme(key);
}
