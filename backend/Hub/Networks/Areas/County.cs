using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.Areas;

/// <summary>A county of today, by its two-digit number.</summary>
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
