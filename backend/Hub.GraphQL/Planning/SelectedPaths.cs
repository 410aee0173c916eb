using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>Whether a path of field names is selected below some fields, on whatever type.</summary>
internal static class SelectedPaths
{
    public static bool Contains(
        ImmutableArray<FieldNode> nodes,
        string path,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments
    )
    {
        var names = path.Split('.');
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } selections && Contains(selections, names, fragments))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Contains(
        SelectionSetNode selections,
        ReadOnlySpan<string> names,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments
    )
    {
        foreach (var selection in selections.Selections)
        {
            var found = selection switch
            {
                FieldNode field => field.Name.Value == names[0]
                    && (names.Length == 1 || field.SelectionSet is { } below && Contains(below, names[1..], fragments)),
                InlineFragmentNode inline => Contains(inline.SelectionSet, names, fragments),
                FragmentSpreadNode spread => Contains(fragments[spread.Name.Value].SelectionSet, names, fragments),
                _ => false,
            };
            if (found)
            {
                return true;
            }
        }
        return false;
    }
}
