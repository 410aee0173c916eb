namespace Hub.GraphQL;

/// <summary>The C# interface (or abstract class) is a GraphQL interface; every class of the added assemblies that implements it is an object type.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
