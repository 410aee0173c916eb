using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.Areas;

/// <summary>A county of today, by its two-digit number.</summary>
/// <param name="Number">The two-digit county number.</param>
/// <param name="Name">The name in Norwegian.</param>
/// <param name="OfficialName">The full official name: all its languages, in the official order.</param>
/// <param name="OfficialNames">Each official name with its language.</param>
/// <param name="SamiAdministrativeArea">Whether it belongs to the administrative area for Sami languages.</param>
/// <param name="LanguageForm">The form that the county council has decided for letters to it.</param>
/// <param name="MajorityForm">The form that more than half of its municipalities have decided; otherwise
/// <c>NEUTRAL</c>.</param>
/// <param name="Population">Inhabitants on <c>populationDate</c>.</param>
/// <param name="PopulationDate">The day that the inhabitants were counted.</param>
/// <param name="ValidFrom">The first day of the county; null where that is not known.</param>
[Node(nameof(Number))]
public sealed record County(
    string Number,
    string Name,
    string OfficialName,
    IReadOnlyList<OfficialName> OfficialNames,
    bool SamiAdministrativeArea,
    LanguageForm LanguageForm,
    LanguageForm MajorityForm,
    int Population,
    DateOnly PopulationDate,
    DateOnly? ValidFrom
);
