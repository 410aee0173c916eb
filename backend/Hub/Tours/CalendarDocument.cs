namespace Hub.Tours;

/// <summary>Something dated that is no tour's stop; the sample data has some.</summary>
internal sealed record CalendarDocument(string Network, string Title, string? Kind, DateOnly Date, bool Sample);
