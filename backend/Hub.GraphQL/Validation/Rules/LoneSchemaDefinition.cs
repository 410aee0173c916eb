using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A type system document has at most one schema definition.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class LoneSchemaDefinition(ValidationContext context) : ValidationRule(context)
{
    private bool defined;

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        if (definition is not SchemaDefinitionNode)
        {
            return;
        }

        if (defined)
        {
            Report("Must provide only one schema definition.", definition.Location);
        }

        defined = true;
    }
}
