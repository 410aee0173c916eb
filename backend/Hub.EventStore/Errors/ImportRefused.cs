namespace Hub.EventStore;

/// <summary>A file could not be taken into the log, which is as it was before.</summary>
public sealed class ImportRefused(string message, Exception? inner = null) : EventStoreException(message, inner);
