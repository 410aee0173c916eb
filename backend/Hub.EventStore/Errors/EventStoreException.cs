namespace Hub.EventStore;

/// <summary>Base of the store's own errors. Each says which values it is about.</summary>
public abstract class EventStoreException(string message, Exception? inner = null) : Exception(message, inner);
