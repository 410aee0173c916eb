namespace Hub.GraphQL;

/// <summary>An item of a page and its position.</summary>
/// <param name="Cursor">The item's opaque position: what <c>after</c> and <c>before</c> take.</param>
/// <param name="Node">The item itself.</param>
public sealed record Edge<T>(string Cursor, T Node);
