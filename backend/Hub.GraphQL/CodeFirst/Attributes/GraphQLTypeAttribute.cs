namespace Hub.GraphQL;

/// <summary>Another named type than the C# type says, for example the scalar <c>Markdown</c> for a string. Lists and nullability stay those of C#.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class GraphQLTypeAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
