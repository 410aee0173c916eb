using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.Areas;

/// <summary>A municipality by its four-digit number. Names are as of 2026; <c>label</c> is unique in the country.</summary>
[Node(nameof(Number))]
public sealed record Municipality(
    string Number,
    [property: GraphQLIgnore] string CountyNumber,
    string Name,
    string Label,
    string OfficialName,
    IReadOnlyList<OfficialName> OfficialNames,
    LanguageForm LanguageForm,
    int Population,
    DateOnly PopulationDate
);
