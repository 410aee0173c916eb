namespace Hub.GraphQL;

/// <summary>The name in the schema, used as it is written.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
