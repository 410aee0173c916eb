using Hub.GraphQL;

namespace Hub.Networks.Areas;

/// <summary>A body of the support apparatus. It covers one or more counties; a national one covers none of its own.</summary>
[Node(nameof(Key))]
public sealed record Body(
    string Key,
    BodyKind Kind,
    string Name,
    [property: GraphQLIgnore] IReadOnlyList<string> CountyNumbers,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
);

public enum BodyKind
{
    Statsforvalter,
    Usht,
    KsRegion,
    CountyMunicipality,
    National,
}
