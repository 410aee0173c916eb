namespace Hub.GraphQL;

/// <summary>
/// Marks the parameter that takes the parent. <c>T</c>: the method is called once for each parent.
/// <c>IReadOnlyList&lt;T&gt;</c>: it is called once for all parents of a level and answers one result for each,
/// in the same order.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
