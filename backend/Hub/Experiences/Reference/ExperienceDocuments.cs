namespace Hub.Experiences.Reference;

/// <summary>The experiences of programmes.json as they are written.</summary>
internal sealed record ExperienceDocument(
    string Title,
    string Nb,
    string MunicipalityNumber,
    string? FocusArea,
    bool FocusAreaInferred,
    IReadOnlyList<StatedIntentionDocument>? StatedIntentions,
    string? Programme
);

internal sealed record StatedIntentionDocument(string MunicipalityNumber, string Said, string Where);
