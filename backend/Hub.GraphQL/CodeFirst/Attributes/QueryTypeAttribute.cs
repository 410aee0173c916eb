namespace Hub.GraphQL;

/// <summary>
/// The public static methods and properties of this static class are fields of <c>Query</c>.
/// A <c>Get</c> prefix and an <c>Async</c> suffix are dropped, the rest is camelCase.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
