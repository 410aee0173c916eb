using Hub.GraphQL;

namespace Hub.Experiences;

/// <summary>A described practice of a municipality.</summary>
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
public sealed record StatedIntention(string Said, string Where, [property: GraphQLIgnore] string MunicipalityNumber);
