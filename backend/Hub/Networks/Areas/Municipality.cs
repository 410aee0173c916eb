using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.Areas;

/// <summary>A municipality by its four-digit number. Names are as of 2026; <c>label</c> is unique in the country.</summary>
/// <param name="Number">The four-digit municipality number.</param>
/// <param name="Name">The name in Norwegian; two municipalities may share one.</param>
/// <param name="Label">The name, with the county where two share it: unique in the country.</param>
/// <param name="OfficialName">The full official name: all its languages, in the official order.</param>
/// <param name="OfficialNames">Each official name with its language.</param>
/// <param name="LanguageForm">The form that the municipal council has decided for letters to it.</param>
/// <param name="Population">Inhabitants on <c>populationDate</c>.</param>
/// <param name="PopulationDate">The day that the inhabitants were counted.</param>
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
