namespace Hub.Tours.Import;

/// <summary>The tours of programmes.json as they are written.</summary>
internal sealed record TourDocument(
    string? Kind,
    string Title,
    string Organiser,
    string? Registration,
    IReadOnlyList<string>? Represented,
    IReadOnlyList<string>? Themes,
    IReadOnlyList<string>? Afterwards,
    bool Digital,
    int? StatedRegistered,
    int? StatedSharingMunicipalities,
    bool National,
    bool Sample,
    IReadOnlyList<StopDocument> Stops,
    IReadOnlyList<string>? CountyNumbers,
    IReadOnlyList<string>? CountiesThen,
    string? Programme
);

internal sealed record StopDocument(
    string? Kind,
    string? Title,
    DateOnly? Date,
    string? Month,
    bool YearInferred,
    string TimeZone,
    string? Place,
    string? Venue,
    DateOnly? RegisterBy,
    bool Online,
    string? HostMunicipality
);
