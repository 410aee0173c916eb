namespace Hub.GraphQL;

/// <summary>The description in the schema; without it the summary of the XML documentation is used.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    public string Description { get; } = description;
}
