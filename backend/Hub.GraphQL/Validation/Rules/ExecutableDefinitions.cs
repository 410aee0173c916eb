using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
public sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context)
{
    public override void EnterTypeSystem(DefinitionNode definition)
    {
        var name = definition switch
        {
            SchemaDefinitionNode or SchemaExtensionNode => "schema",
            TypeDefinitionNode type => $"\"{type.Name}\"",
            TypeExtensionNode type => $"\"{type.Name}\"",
            _ => $"\"{((DirectiveDefinitionNode)definition).Name}\"",
        };
        Report($"The {name} definition is not executable.", definition.Location);
    }
}
