namespace Hub.GraphQL;

/// <summary>
/// The type implements <c>Node</c>: <c>id: ID!</c> is base64 of <c>Type:key</c>, where the key is the named property
/// (a <see cref="Guid"/> or string). The type's <see cref="ObjectTypeAttribute{T}"/> class must have a
/// <see cref="NodeResolverAttribute"/> method.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NodeAttribute(string key = "Uuid") : Attribute
{
    public string Key { get; } = key;
}
