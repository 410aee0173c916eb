using System.Collections.Immutable;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>The fields of one response key, merged; for each node the deferred fragment that it stands in, null: none.</summary>
internal readonly record struct CollectedField(
    string ResponseKey,
    ImmutableArray<FieldNode> Nodes,
    ImmutableArray<DeferUsage?> Usages
);

/// <summary>The fields of one selection set, and the deferred fragments that begin there.</summary>
internal readonly record struct CollectedFields(
    IReadOnlyList<CollectedField> Fields,
    IReadOnlyList<DeferUsage> DeferUsages
);

/// <summary>https://spec.graphql.org/September2025/#CollectFields()</summary>
internal sealed class FieldCollector
{
    private readonly Schema _schema;
    private readonly ObjectType _type;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly IReadOnlyDictionary<string, object?> _conditions;
    private readonly bool _defers;
    private readonly int _mostFields;
    private readonly List<(
        string Key,
        ImmutableArray<FieldNode>.Builder Nodes,
        ImmutableArray<DeferUsage?>.Builder Usages
    )> _fields = [];
    private readonly List<DeferUsage> _usages = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    private FieldCollector(
        Schema schema,
        ObjectType type,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        IReadOnlyDictionary<string, object?> conditions,
        bool defers,
        int mostFields
    )
    {
        _defers = defers;
        _mostFields = mostFields;
        _schema = schema;
        _type = type;
        _fragments = fragments;
        _conditions = conditions;
    }

    /// <summary>Selections come each with the deferred fragment that it stands in; <c>@defer</c> may be passed over.</summary>
    /// <exception cref="TooManyFieldsException">Deferred fragments, which may be spread again and again, are too many.</exception>
    public static CollectedFields Collect(
        Schema schema,
        ObjectType type,
        IEnumerable<(SelectionSetNode Set, DeferUsage? Usage)> selections,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        IReadOnlyDictionary<string, object?> conditions,
        bool defers,
        int mostFields
    )
    {
        var collector = new FieldCollector(schema, type, fragments, conditions, defers, mostFields);
        foreach (var (set, usage) in selections)
        {
            collector.Add(set, usage);
        }
        return new CollectedFields(
            [
                .. collector._fields.Select(field => new CollectedField(
                    field.Key,
                    field.Nodes.ToImmutable(),
                    field.Usages.ToImmutable()
                )),
            ],
            collector._usages
        );
    }

    private void Add(SelectionSetNode set, DeferUsage? usage)
    {
        foreach (var selection in set.Selections)
        {
            // What was spread already is not spread again, whatever its conditions say.
            if (
                selection is FragmentSpreadNode known && _visited.Contains(known.Name.Value)
                || !IsIncluded(selection.Directives, _conditions)
            )
            {
                continue;
            }
            switch (selection)
            {
                case FieldNode field:
                    Add(field, usage);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Add(inline.SelectionSet, Deferred(inline, usage));
                    break;
                case FragmentSpreadNode spread
                    when (IsDeferred(spread) || _visited.Add(spread.Name.Value))
                        && _fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition):
                    Add(fragment.SelectionSet, Deferred(spread, usage));
                    break;
            }
        }
    }

    private bool IsDeferred(SelectionNode fragment) =>
        _defers
        && IncrementalDirectives.Active(fragment.Directives, IncrementalDirectives.Defer, _conditions) is not null;

    private DeferUsage? Deferred(SelectionNode fragment, DeferUsage? outer)
    {
        if (!IsDeferred(fragment))
        {
            return outer;
        }
        if (_usages.Count == _mostFields)
        {
            throw new TooManyFieldsException(_mostFields);
        }
        var directive = IncrementalDirectives.Active(fragment.Directives, IncrementalDirectives.Defer, _conditions)!;
        var usage = new DeferUsage(IncrementalDirectives.Label(directive), outer);
        _usages.Add(usage);
        return usage;
    }

    private void Add(FieldNode field, DeferUsage? usage)
    {
        if (!_positions.TryGetValue(field.ResponseKey, out var position))
        {
            _positions[field.ResponseKey] = position = _fields.Count;
            _fields.Add(
                (
                    field.ResponseKey,
                    ImmutableArray.CreateBuilder<FieldNode>(1),
                    ImmutableArray.CreateBuilder<DeferUsage?>(1)
                )
            );
        }
        _fields[position].Nodes.Add(field);
        _fields[position].Usages.Add(usage);
    }

    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || condition.Name.Value == _type.Name
        || _schema.Find(condition.Name.Value) is { } type && _schema.IsSubType(type, _type);

    /// <summary><c>@skip</c> and <c>@include</c>; <paramref name="conditions"/> are the variables in them.</summary>
    public static bool IsIncluded(
        ImmutableArray<DirectiveNode> directives,
        IReadOnlyDictionary<string, object?> conditions
    )
    {
        foreach (var directive in directives)
        {
            var skips = directive.Name.Value == "skip";
            if ((skips || directive.Name.Value == "include") && Condition(directive, conditions) == skips)
            {
                return false;
            }
        }
        return true;
    }

    private static bool Condition(DirectiveNode directive, IReadOnlyDictionary<string, object?> conditions) =>
        directive.Argument("if") switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable when conditions.GetValueOrDefault(variable.Name.Value) is bool value => value,
            _ => throw FieldException.Input(
                $"Argument \"if\" of @{directive.Name.Value} must be a Boolean and not null.",
                directive.Argument("if")?.Location ?? directive.Location
            ),
        };
}
