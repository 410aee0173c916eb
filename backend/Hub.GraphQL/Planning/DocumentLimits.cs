using System.Collections.Immutable;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Limits that need no schema, checked before validation: aliases, directives, items of lists and depth. Depth goes
/// through fragments; each fragment's own depth is found once, so a bomb of fragments costs no more than its length.
/// What comes after this recurses through selection sets: a chain of fragments must not make that deeper than the parser
/// lets a single one be, or the stack ends and the process with it.
/// </summary>
internal sealed class DocumentLimits
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Fields, int Sets)> _depths = new(StringComparer.Ordinal);
    private readonly ListItems _items;
    private int _sets;
    private int _nesting;
    private int _aliases;
    private int _directives;
    private bool _introspects;

    private DocumentLimits(DocumentNode document, int mostItems)
    {
        _items = new ListItems(mostItems);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name.Value, fragment);
        }
    }

    /// <summary>Selections looked at.</summary>
    public int Steps { get; private set; }

    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, GraphQLLimits limits, bool introspection) =>
        Check(document, limits, introspection, out _);

    internal static IReadOnlyList<GraphQLError> Check(
        DocumentNode document,
        GraphQLLimits limits,
        bool introspection,
        out int steps
    )
    {
        var check = new DocumentLimits(document, limits.ListItems);
        var depth = 0;
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            check.Count(definition.Directives);
            if (definition is OperationDefinitionNode operation)
            {
                check.Count(operation.Variables);
            }
            var (fields, sets) = definition is FragmentDefinitionNode fragment
                ? check.DepthOf(fragment.Name.Value)
                : check.DepthOf(definition.SelectionSet);
            depth = Math.Max(depth, fields);
            check._sets = Math.Max(check._sets, sets);
        }
        steps = check.Steps + check._items.Steps;
        return [.. check.Errors(depth, limits, introspection)];
    }

    private IEnumerable<GraphQLError> Errors(int depth, GraphQLLimits limits, bool introspection)
    {
        if (_introspects && !introspection)
        {
            yield return Error(
                ErrorCodes.IntrospectionOff,
                "Introspection is switched off here; the schema is published as SDL."
            );
        }
        if (_sets > ParserOptions.Default.MaxDepth)
        {
            yield return Error(
                ErrorCodes.TooDeep,
                $"Selection sets nest more than {ParserOptions.Default.MaxDepth} deep through the fragments."
            );
        }
        else if (depth > limits.Depth)
        {
            yield return Error(
                ErrorCodes.TooDeep,
                $"The document nests {depth} fields deep; {limits.Depth} are allowed."
            );
        }
        if (_aliases > limits.Aliases)
        {
            yield return Error(
                ErrorCodes.TooManyAliases,
                $"The document has {_aliases} aliases; {limits.Aliases} are allowed."
            );
        }
        if (_directives > limits.Directives)
        {
            yield return Error(
                ErrorCodes.TooManyDirectives,
                $"The document has {_directives} directives; {limits.Directives} are allowed."
            );
        }
        if (_items.Error("The document has") is { } tooMany)
        {
            yield return tooMany;
        }
    }

    private static GraphQLError Error(string code, string message) => new(message) { Code = code };

    private void Count(ImmutableArray<DirectiveNode> directives)
    {
        _directives += directives.Length;
        foreach (var directive in directives)
        {
            Count(directive.Arguments);
        }
    }

    private void Count(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            _items.Count(argument.Value);
        }
    }

    private void Count(ImmutableArray<VariableDefinitionNode> variables)
    {
        foreach (var variable in variables)
        {
            Count(variable.Directives);
            if (variable.DefaultValue is { } literal)
            {
                _items.Count(literal);
            }
        }
    }

    private (int Fields, int Sets) DepthOf(SelectionSetNode set)
    {
        var (fields, sets) = (0, 0);
        _nesting++;
        // Deep enough to be refused: what is below is not looked at, here or by anything later.
        if (_nesting > ParserOptions.Default.MaxDepth)
        {
            _sets = _nesting;
        }
        else
        {
            foreach (var selection in set.Selections)
            {
                Steps++;
                Count(selection.Directives);
                var (below, setsBelow) = DepthOf(selection);
                fields = Math.Max(fields, below);
                sets = Math.Max(sets, setsBelow);
            }
        }
        _nesting--;
        return (fields, sets + 1);
    }

    private (int Fields, int Sets) DepthOf(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                _aliases += field.Alias is null ? 0 : 1;
                Count(field.Arguments);
                var isMeta = field.Name.Value is "__schema" or "__type";
                _introspects |= isMeta;
                var (fields, sets) = field.SelectionSet is { } set ? DepthOf(set) : (0, 0);
                // Introspection nests deeper than data needs to (type references) and costs nothing.
                return (isMeta ? 1 : fields + 1, sets);
            case InlineFragmentNode inline:
                return DepthOf(inline.SelectionSet);
            case FragmentSpreadNode spread:
                return DepthOf(spread.Name.Value);
            default:
                return default;
        }
    }

    private (int Fields, int Sets) DepthOf(string fragment)
    {
        if (_depths.TryGetValue(fragment, out var known))
        {
            return known;
        }
        _depths[fragment] = default;
        return _depths[fragment] = _fragments.TryGetValue(fragment, out var definition)
            ? DepthOf(definition.SelectionSet)
            : default;
    }
}
