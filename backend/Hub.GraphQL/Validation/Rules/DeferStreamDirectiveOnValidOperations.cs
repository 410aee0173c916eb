using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A subscription has one answer for each event: in it both directives are switched off, or by a variable.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110 (Defer And Stream Directives Are Used On Valid Operations)</remarks>
public sealed class DeferStreamDirectiveOnValidOperations(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation == OperationKind.Subscription)
        {
            _visited.Clear();
            Look(operation.SelectionSet);
        }
    }

    private void Look(SelectionSetNode set)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (
                    directive.Name.Value is IncrementalDirectives.Defer or IncrementalDirectives.Stream
                    && directive.Argument("if") is not (VariableNode or BooleanValueNode { Value: false })
                )
                {
                    Report(
                        $"\"@{directive.Name.Value}\" may not be used in a subscription; switch it off with \"if: false\".",
                        directive.Location
                    );
                }
            }
            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                FragmentSpreadNode spread when _visited.Add(spread.Name.Value) => Context
                    .Fragment(spread.Name.Value)
                    ?.SelectionSet,
                _ => null,
            };
            if (below is not null)
            {
                Look(below);
            }
        }
    }
}
