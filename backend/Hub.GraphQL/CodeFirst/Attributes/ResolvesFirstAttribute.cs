namespace Hub.GraphQL;

/// <summary>A root field that is resolved to the end before any other root field of the same query starts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResolvesFirstAttribute : Attribute;
