using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A type system document holds no operations and fragments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#TypeSystemDocument</remarks>
public sealed class TypeSystemDefinitions(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation) => Report(operation);

    public override void EnterFragment(FragmentDefinitionNode fragment) => Report(fragment);

    private void Report(ExecutableDefinitionNode definition) =>
        Report("A type system document must hold definitions of types only.", definition.Location);
}
