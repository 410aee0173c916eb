using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>An operation without a name is alone in its document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
public sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context)
{
    private readonly int operations = context.Document.Definitions.Count(node => node is OperationDefinitionNode);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && operations > 1)
        {
            Report("This anonymous operation must be the only defined operation.", operation.Location);
        }
    }
}
