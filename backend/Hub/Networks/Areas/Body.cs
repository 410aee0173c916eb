using Hub.GraphQL;

namespace Hub.Networks.Areas;

/// <summary>A body of the support apparatus. It covers one or more counties; a national one covers none of its own.</summary>
/// <param name="Key">Stable key, the same in all addresses.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Name">The name in Norwegian.</param>
/// <param name="ValidFrom">The first day that it exists; null where that is not known.</param>
/// <param name="ValidTo">The last day that it exists; null while it has no end.</param>
[Node(nameof(Key))]
public sealed record Body(
    string Key,
    BodyKind Kind,
    string Name,
    [property: GraphQLIgnore] IReadOnlyList<string> CountyNumbers,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
);

/// <summary>What kind of body of the support apparatus one is.</summary>
public enum BodyKind
{
    /// <summary>A county governor (statsforvalter).</summary>
    Statsforvalter,

    /// <summary>A development centre for nursing homes and home care (USHT).</summary>
    Usht,

    /// <summary>A regional office of KS, the municipalities' association.</summary>
    KsRegion,

    /// <summary>A county municipality (fylkeskommune).</summary>
    CountyMunicipality,

    /// <summary>A body of the whole country.</summary>
    National,
}
