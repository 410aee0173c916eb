namespace Hub.GraphQL;

/// <summary>
/// Loads nodes by key: <c>static Task&lt;IReadOnlyList&lt;T?&gt;&gt; ByIds(IReadOnlyList&lt;Guid&gt; keys, …)</c>
/// (or <c>IReadOnlyList&lt;string&gt;</c>), one result a key, in the same order, null for what the viewer may not see.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
