namespace Hub.Shared.Due;

/// <summary>When something is to happen to a thing. One time of a kind for each subject: a later one takes its place.</summary>
/// <param name="Kind">Which <see cref="IWhenDue"/> does it. Stored: never rename.</param>
/// <param name="Subject">The thing's id.</param>
/// <param name="At">Null: it is called off.</param>
public sealed record DueTime(string Kind, Guid Subject, DateTimeOffset? At);
