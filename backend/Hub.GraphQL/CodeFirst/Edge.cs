namespace Hub.GraphQL;

/// <summary>An item of a page and the opaque position after or before which the next page begins.</summary>
public sealed record Edge<T>(string Cursor, T Node);
