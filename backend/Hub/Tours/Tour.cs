using Hub.GraphQL;
using Hub.Programmes;

namespace Hub.Tours;

/// <summary>An ordered journey of stops, or a programme of dated meetings of several kinds. Plain pages for now.</summary>
/// <remarks>Stated figures are what the source says, not counts of ours.</remarks>
[Node]
public sealed record Tour(
    Guid Uuid,
    MeetingKind? Kind,
    string Title,
    string Organiser,
    string? Registration,
    IReadOnlyList<string> Represented,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Afterwards,
    bool Digital,
    int? StatedRegistered,
    int? StatedSharingMunicipalities,
    bool IsNational,
    bool IsSample,
    IReadOnlyList<Stop> Stops,
    [property: GraphQLIgnore] IReadOnlyList<string> CountyNumbers,
    [property: GraphQLIgnore] string? ProgrammeKey
);
