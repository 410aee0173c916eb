namespace Hub.Programmes;

/// <summary>The documents of programmes.json as they are written.</summary>
internal sealed record ProgrammeDocument(
    string Key,
    NamesDocument Name,
    NamesDocument? Aim,
    string Source,
    DateOnly From,
    DateOnly? To,
    string? Continues,
    IReadOnlyList<FocusAreaDocument> FocusAreas,
    IReadOnlyList<string>? ReportDates = null
);

internal sealed record NamesDocument(string Nb, string? Nn, string? En);

internal sealed record FocusAreaDocument(string Key, string Nb, string? Nn, string? En);

internal sealed record MeetingKindDocument(string Key, string Nb, string? Nn, string? En, bool Agenda);

internal sealed record OfferDocument(
    string Kind,
    string Nb,
    string? Nn,
    string? En,
    IReadOnlyList<string>? CountyNumbers,
    IReadOnlyList<string>? CountiesThen,
    string? Programme
);
