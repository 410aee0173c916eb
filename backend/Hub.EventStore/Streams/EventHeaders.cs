namespace Hub.EventStore;

/// <summary>Stored beside each event as JSON: the hat, the program, the command's name and the hash of its input.</summary>
public sealed record EventHeaders(string? ActingFor, string? Client, string? Command, string? InputHash)
{
    public static EventHeaders None { get; } = new(null, null, null, null);
}
