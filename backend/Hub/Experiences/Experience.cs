using Hub.GraphQL;

namespace Hub.Experiences;

/// <summary>A described practice of a municipality.</summary>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Summary">What it is about, in a few sentences of plain text.</param>
/// <param name="FocusAreaInferred">True where the source names no focus area and ours is a conclusion.</param>
/// <param name="StatedIntentions">Municipalities that have said aloud that they want to try it.</param>
[Node]
public sealed record Experience(
    Guid Uuid,
    string Title,
    string Summary,
    bool FocusAreaInferred,
    IReadOnlyList<StatedIntention> StatedIntentions,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] IReadOnlyList<string> FocusAreaKeys,
    [property: GraphQLIgnore] string? ProgrammeKey
);

/// <summary>Said aloud at a conference; not an adoption.</summary>
/// <param name="Said">What was said.</param>
/// <param name="Where">Where it was said.</param>
public sealed record StatedIntention(string Said, string Where, [property: GraphQLIgnore] string MunicipalityNumber);
