namespace Hub.EventStore;

/// <summary>
/// The store's own fact: the words of a person were taken out of events. It has a number like any other, so that every
/// cache, follower and open window learns of it in its place in the order. Frozen, as all stored facts.
/// </summary>
/// <param name="PersonId">Whose words.</param>
/// <param name="Masked">The sequences of the events that were changed.</param>
public sealed record PersonErased(Guid PersonId, IReadOnlyList<long> Masked) : Event;
