using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Whether a method may be called somewhere below a selection on an interface or union. Each pair of selection set and
/// type is looked at once, so that nested interfaces cost no more than the document is long.
/// </summary>
internal sealed class MethodSearch(
    ExecutableSchema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments
)
{
    private readonly Dictionary<(SelectionSetNode, NamedType), bool> _known = [];

    public bool Contains(SelectionSetNode set, NamedType type)
    {
        lock (_known)
        {
            return Search(set, type);
        }
    }

    private bool Search(SelectionSetNode set, NamedType type)
    {
        if (_known.TryGetValue((set, type), out var known))
        {
            return known;
        }
        _known[(set, type)] = false;
        var found = set.Selections.Any(selection =>
            selection switch
            {
                FieldNode field => Search(field, type),
                InlineFragmentNode inline => Search(inline.SelectionSet, Narrowed(inline.TypeCondition, type)),
                FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) => Search(
                    fragment.SelectionSet,
                    Narrowed(fragment.TypeCondition, type)
                ),
                _ => false,
            }
        );
        return _known[(set, type)] = found;
    }

    private NamedType Narrowed(NamedTypeNode? condition, NamedType type) =>
        condition is null ? type : schema.Schema.Find(condition.Name.Value) ?? type;

    private bool Search(FieldNode field, NamedType type)
    {
        foreach (var possible in schema.Schema.PossibleTypes(type))
        {
            if (possible.Fields.Find(field.Name.Value) is not { } definition)
            {
                continue;
            }
            if (
                schema.BindingOf(possible, definition) is ResolverBinding
                || field.SelectionSet is { } below && Search(below, definition.Type.Named)
            )
            {
                return true;
            }
        }
        return false;
    }
}
