using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>Whether a document has <c>@defer</c> or <c>@stream</c> anywhere; validation lets them through only where the schema has them.</summary>
internal static class IncrementalUse
{
    public static bool In(DocumentNode document) =>
        document.Definitions.OfType<ExecutableDefinitionNode>().Any(definition => In(definition.SelectionSet));

    private static bool In(SelectionSetNode set) => set.Selections.Any(In);

    private static bool In(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is IncrementalDirectives.Defer or IncrementalDirectives.Stream)
            {
                return true;
            }
        }
        return selection switch
        {
            FieldNode { SelectionSet: { } below } => In(below),
            InlineFragmentNode inline => In(inline.SelectionSet),
            _ => false,
        };
    }
}
