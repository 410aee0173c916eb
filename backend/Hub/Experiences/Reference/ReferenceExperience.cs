namespace Hub.Experiences.Reference;

/// <summary>An experience that the reference data tells of, with what was said about it.</summary>
public sealed record ReferenceExperience(
    Guid Uuid,
    string Title,
    string Summary,
    bool FocusAreaInferred,
    IReadOnlyList<StatedIntention> StatedIntentions,
    string MunicipalityNumber,
    IReadOnlyList<string> FocusAreaKeys,
    string? ProgrammeKey
);
