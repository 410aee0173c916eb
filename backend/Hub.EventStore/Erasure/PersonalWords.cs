namespace Hub.EventStore;

/// <summary>Words of a person in one property of an event, and whether they go when the person is erased.</summary>
/// <param name="Type">The event's alias.</param>
/// <param name="ActingFor">The hat they were written with, where it stands for a body.</param>
/// <param name="RetentionClass">See <see cref="RetentionAttribute"/>.</param>
/// <param name="KeptUntil">Null: they go. <see cref="DateTimeOffset.MaxValue"/>: until the body confirms the transfer.</param>
public sealed record PersonalWords(
    long Sequence,
    string Type,
    string Property,
    string? ActingFor,
    string RetentionClass,
    DateTimeOffset? KeptUntil
);
