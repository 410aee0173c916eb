namespace Hub.EventStore;

/// <summary>
/// Base of stored facts. An event is stored under the snake_case of its simple type name (<c>TopicStarted</c> →
/// <c>topic_started</c>), which is unique in the product and frozen, as are its properties.
/// </summary>
public abstract record Event;
