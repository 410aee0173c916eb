using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others. Each fragment is entered once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
public sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> onPath = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> path = [];

    public override void LeaveDocument()
    {
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            Follow(fragment);
        }
    }

    private void Follow(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!entered.Add(name))
        {
            return;
        }

        onPath[name] = path.Count;
        foreach (var spread in SpreadsOf(fragment.SelectionSet))
        {
            path.Add(spread);
            if (onPath.TryGetValue(spread.Name.Value, out var start))
            {
                var via = path.Skip(start).SkipLast(1).Select(step => $"\"{step.Name}\"").ToList();
                var detour = via.Count == 0 ? "" : $" via {string.Join(", ", via)}";
                Report(
                    $"Cannot spread fragment \"{spread.Name}\" within itself{detour}.",
                    [.. path.Skip(start).Select(step => step.Location)]
                );
            }
            else if (Context.Fragment(spread.Name.Value) is { } next)
            {
                Follow(next);
            }

            path.RemoveAt(path.Count - 1);
        }

        onPath.Remove(name);
    }

    // Outer selections before inner ones, later inner ones first: the order in which cycles are told.
    private static List<FragmentSpreadNode> SpreadsOf(SelectionSetNode start)
    {
        var spreads = new List<FragmentSpreadNode>();
        var waiting = new Stack<SelectionSetNode>([start]);
        while (waiting.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        waiting.Push(inner);
                        break;
                    case InlineFragmentNode fragment:
                        waiting.Push(fragment.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }
}
