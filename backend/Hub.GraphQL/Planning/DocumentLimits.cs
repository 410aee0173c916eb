using System.Collections.Immutable;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Limits that need no schema, checked before validation: aliases, directives and depth. Depth goes through fragments;
/// each fragment's own depth is found once, so a bomb of fragments costs no more than its length.
/// </summary>
internal sealed class DocumentLimits
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private int _aliases;
    private int _directives;
    private bool _introspects;

    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, GraphQLLimits limits, bool introspection)
    {
        var check = new DocumentLimits();
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            check._fragments.TryAdd(fragment.Name.Value, fragment);
        }
        var depth = 0;
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            check.Count(definition.Directives);
            var found = definition is FragmentDefinitionNode fragment
                ? check.DepthOf(fragment.Name.Value)
                : check.DepthOf(definition.SelectionSet);
            depth = Math.Max(depth, found);
        }
        return [.. check.Errors(depth, limits, introspection)];
    }

    private IEnumerable<GraphQLError> Errors(int depth, GraphQLLimits limits, bool introspection)
    {
        if (_introspects && !introspection)
        {
            yield return Error(
                ExecutionCodes.IntrospectionOff,
                "Introspection is switched off here; the schema is published as SDL."
            );
        }
        if (depth > limits.Depth)
        {
            yield return Error(
                ErrorCodes.TooDeep,
                $"The document nests {depth} fields deep; {limits.Depth} are allowed."
            );
        }
        if (_aliases > limits.Aliases)
        {
            yield return Error(
                ExecutionCodes.TooManyAliases,
                $"The document has {_aliases} aliases; {limits.Aliases} are allowed."
            );
        }
        if (_directives > limits.Directives)
        {
            yield return Error(
                ExecutionCodes.TooManyDirectives,
                $"The document has {_directives} directives; {limits.Directives} are allowed."
            );
        }
    }

    private static GraphQLError Error(string code, string message) => new(message) { Code = code };

    private void Count(ImmutableArray<DirectiveNode> directives) => _directives += directives.Length;

    private int DepthOf(SelectionSetNode set)
    {
        var deepest = 0;
        foreach (var selection in set.Selections)
        {
            Count(selection.Directives);
            deepest = Math.Max(deepest, DepthOf(selection));
        }
        return deepest;
    }

    private int DepthOf(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                _aliases += field.Alias is null ? 0 : 1;
                _introspects |= field.Name.Value is "__schema" or "__type";
                // Introspection nests deeper than data needs to (type references) and costs nothing.
                return field.Name.Value is "__schema" or "__type"
                    ? 1
                    : 1 + (field.SelectionSet is { } below ? DepthOf(below) : 0);
            case InlineFragmentNode inline:
                return DepthOf(inline.SelectionSet);
            case FragmentSpreadNode spread:
                return DepthOf(spread.Name.Value);
            default:
                return 0;
        }
    }

    private int DepthOf(string fragment)
    {
        if (_depths.TryGetValue(fragment, out var known))
        {
            return known;
        }
        _depths[fragment] = 0;
        var depth = _fragments.TryGetValue(fragment, out var definition) ? DepthOf(definition.SelectionSet) : 0;
        return _depths[fragment] = depth;
    }
}
