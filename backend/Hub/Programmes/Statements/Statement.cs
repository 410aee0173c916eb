using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Programmes.Statements;

/// <summary>
/// What a municipality says to a programme: what it works on, what it needs, and what it can offer others. Seen by members
/// of its county's network.
/// </summary>
/// <param name="Needs">What it needs, in plain text; null where it does not say.</param>
/// <param name="Offers">What it can offer others, in plain text; null where it does not say.</param>
/// <param name="Language">The language of both texts.</param>
/// <param name="GivenAt">When it said so last.</param>
public sealed record MunicipalityStatement(
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] string ProgrammeKey,
    [property: GraphQLIgnore] IReadOnlyList<string> WorksOnKeys,
    [property: GraphQLIgnore] IReadOnlyList<string> NeedsInKeys,
    string? Needs,
    [property: GraphQLIgnore] IReadOnlyList<string> OffersInKeys,
    string? Offers,
    Language Language,
    DateTimeOffset GivenAt
);
