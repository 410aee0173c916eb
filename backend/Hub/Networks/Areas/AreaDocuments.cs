using System.Text.Json.Serialization;

namespace Hub.Networks.Areas;

/// <summary>The documents of counties.json as they are written.</summary>
internal sealed record CountyDocument(
    string Number,
    string Name,
    [property: JsonPropertyName("official_name")] string OfficialName,
    IReadOnlyDictionary<string, string> Names,
    [property: JsonPropertyName("sami_administrative_area")] bool SamiAdministrativeArea,
    [property: JsonPropertyName("language_form")] string LanguageForm,
    [property: JsonPropertyName("majority_form")] string MajorityForm,
    int Population,
    [property: JsonPropertyName("population_date")] DateOnly PopulationDate,
    [property: JsonPropertyName("valid_from")] DateOnly? ValidFrom
);

/// <summary>municipalities.json</summary>
internal sealed record MunicipalityDocument(
    string Number,
    string County,
    string Name,
    string Label,
    [property: JsonPropertyName("official_name_2026")] string OfficialName,
    IReadOnlyDictionary<string, string> Names,
    [property: JsonPropertyName("names_added_by_2026")] IReadOnlyDictionary<string, string> AddedNames,
    [property: JsonPropertyName("language_form")] string LanguageForm,
    int Population,
    [property: JsonPropertyName("population_date")] DateOnly PopulationDate
);

/// <summary>counties-history.json</summary>
internal sealed record EndedCountyDocument(
    string Number,
    string Name,
    DateOnly? ValidFrom,
    DateOnly ValidTo,
    IReadOnlyList<string> Successors
);

/// <summary>bodies.json</summary>
internal sealed record BodyDocument(
    string Key,
    string Kind,
    string Name,
    IReadOnlyList<string>? Counties,
    DateOnly? From,
    DateOnly? To
);
