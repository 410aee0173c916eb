using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A schema names one root type for each kind of operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Root-Operation-Types</remarks>
public sealed class UniqueOperationTypes(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<OperationKind, OperationTypeDefinitionNode> known = [];

    public override void EnterTypeSystem(DefinitionNode definition)
    {
        var operations = definition switch
        {
            SchemaDefinitionNode schema => schema.OperationTypes,
            SchemaExtensionNode schema => schema.OperationTypes,
            _ => [],
        };
        foreach (var operation in operations)
        {
            if (!known.TryAdd(operation.Operation, operation))
            {
                Report(
                    $"There can be only one {Keywords.Of(operation.Operation)} type in schema.",
                    known[operation.Operation].Location,
                    operation.Location
                );
            }
        }
    }
}
