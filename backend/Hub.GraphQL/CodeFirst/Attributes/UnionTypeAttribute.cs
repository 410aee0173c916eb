namespace Hub.GraphQL;

/// <summary>The C# interface (or abstract class) is a GraphQL union of the classes of the added assemblies that implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
