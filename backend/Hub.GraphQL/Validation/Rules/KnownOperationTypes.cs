using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for the kind of operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
public sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema?.RootType(operation.Operation) is null)
        {
            Report(
                $"The {Keywords.Of(operation.Operation)} operation is not supported by the schema.",
                operation.Location
            );
        }
    }
}
