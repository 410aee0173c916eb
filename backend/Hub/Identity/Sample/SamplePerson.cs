namespace Hub.Identity.Sample;

/// <summary>A fictitious person of sample-people.json; a person with two municipalities holds two offices.</summary>
public sealed record SamplePerson(
    string User,
    string Name,
    string? Office,
    IReadOnlyList<string>? Municipalities,
    string? Network,
    string? Body,
    string Language
);
