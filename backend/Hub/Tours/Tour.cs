using Hub.GraphQL;
using Hub.Programmes;

namespace Hub.Tours;

/// <summary>An ordered journey of stops, or a programme of dated meetings of several kinds.</summary>
/// <remarks>Stated figures are what the source says, not counts of ours.</remarks>
/// <param name="Kind">What kind of meetings it consists of; null where each stop has its own.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Organiser">Who arranges it, as the source says.</param>
/// <param name="Registration">What the source says of registration; null where it says nothing.</param>
/// <param name="Represented">Groups that take part, as the source says.</param>
/// <param name="Themes">What it is about, as the source says.</param>
/// <param name="Afterwards">What there is to find afterwards, such as recordings, as the source says.</param>
/// <param name="Digital">True where it is held on the net.</param>
/// <param name="StatedRegistered">How many had registered, as the source says; null where it says nothing.</param>
/// <param name="StatedSharingMunicipalities">How many municipalities shared something, as the source says; null where
/// it says nothing.</param>
/// <param name="IsNational">True where it is for the whole country.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="Stops">Its stops, in their order.</param>
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
