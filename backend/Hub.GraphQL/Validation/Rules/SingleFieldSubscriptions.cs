using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field, not of introspection, without @skip and @include on the way.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
public sealed class SingleFieldSubscriptions(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationKind.Subscription || Context.Schema?.SubscriptionType is not { } root)
        {
            return;
        }

        var fields = new List<List<FieldNode>>();
        Collect(root, operation.SelectionSet, fields, []);
        var who = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        if (fields.Count > 1)
        {
            Report(
                $"{who} must select only one top level field.",
                [.. fields.Skip(1).SelectMany(same => same).Select(field => field.Location)]
            );
        }

        foreach (var same in fields)
        {
            if (same[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report(
                    $"{who} must not select an introspection top level field.",
                    [.. same.Select(field => field.Location)]
                );
            }
        }
    }

    // https://spec.graphql.org/September2025/#CollectSubscriptionFields()
    private void Collect(
        ObjectType root,
        SelectionSetNode selections,
        List<List<FieldNode>> fields,
        HashSet<string> visited
    )
    {
        foreach (var selection in selections.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include")
                {
                    Report(
                        $"The directive \"@{directive.Name}\" cannot be used at the root of a subscription.",
                        directive.Location
                    );
                }
            }

            switch (selection)
            {
                case FieldNode field:
                    var same = fields.Find(others => others[0].ResponseKey == field.ResponseKey);
                    if (same is null)
                    {
                        fields.Add([field]);
                    }
                    else
                    {
                        same.Add(field);
                    }

                    break;
                case FragmentSpreadNode spread:
                    if (
                        visited.Add(spread.Name.Value)
                        && Context.Fragment(spread.Name.Value) is { } fragment
                        && Applies(root, fragment.TypeCondition)
                    )
                    {
                        Collect(root, fragment.SelectionSet, fields, visited);
                    }

                    break;
                case InlineFragmentNode inline when Applies(root, inline.TypeCondition):
                    Collect(root, inline.SelectionSet, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(ObjectType root, NamedTypeNode? condition) =>
        condition is null
        || (
            Context.Schema!.Find(condition.Name.Value) is { } type
            && (ReferenceEquals(type, root) || Context.Schema.IsSubType(type, root))
        );
}
