namespace Hub.EventStore;

/// <summary>What decisions on a stream need to know, folded from its events. Immutable.</summary>
public interface IState<TSelf>
    where TSelf : IState<TSelf>
{
    /// <summary>The state of a stream without events.</summary>
    static abstract TSelf Initial { get; }

    /// <summary>The state after <paramref name="recorded"/>. Total: an event it does not know returns the same state.</summary>
    TSelf Evolve(Event recorded);
}
