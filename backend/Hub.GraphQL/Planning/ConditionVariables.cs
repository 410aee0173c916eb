using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>The variables that decide what a plan holds: in the <c>if</c> of <c>@skip</c>, <c>@include</c>, <c>@defer</c> and <c>@stream</c>.</summary>
internal static class ConditionVariables
{
    public static ImmutableArray<string> Of(DocumentNode document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable)
            {
                Add(executable.SelectionSet, names);
            }
        }
        return [.. names];
    }

    private static void Add(SelectionSetNode set, SortedSet<string> names)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (
                    directive.Name.Value
                        is "skip"
                            or "include"
                            or IncrementalDirectives.Defer
                            or IncrementalDirectives.Stream
                    && directive.Argument("if") is VariableNode variable
                )
                {
                    names.Add(variable.Name.Value);
                }
            }
            var below = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                _ => null,
            };
            if (below is not null)
            {
                Add(below, names);
            }
        }
    }
}
