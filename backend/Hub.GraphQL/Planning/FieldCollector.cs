using System.Collections.Immutable;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>The fields of one response key, merged.</summary>
internal readonly record struct CollectedField(string ResponseKey, ImmutableArray<FieldNode> Nodes);

/// <summary>https://spec.graphql.org/September2025/#CollectFields()</summary>
internal sealed class FieldCollector
{
    private readonly Schema _schema;
    private readonly ObjectType _type;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly IReadOnlyDictionary<string, object?> _conditions;
    private readonly List<(string Key, ImmutableArray<FieldNode>.Builder Nodes)> _fields = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    private FieldCollector(
        Schema schema,
        ObjectType type,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        IReadOnlyDictionary<string, object?> conditions
    )
    {
        _schema = schema;
        _type = type;
        _fragments = fragments;
        _conditions = conditions;
    }

    public static IReadOnlyList<CollectedField> Collect(
        Schema schema,
        ObjectType type,
        IEnumerable<SelectionSetNode> selections,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        IReadOnlyDictionary<string, object?> conditions
    )
    {
        var collector = new FieldCollector(schema, type, fragments, conditions);
        foreach (var set in selections)
        {
            collector.Add(set);
        }
        return [.. collector._fields.Select(field => new CollectedField(field.Key, field.Nodes.ToImmutable()))];
    }

    private void Add(SelectionSetNode set)
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
                    Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Add(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread
                    when _visited.Add(spread.Name.Value)
                        && _fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition):
                    Add(fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        if (!_positions.TryGetValue(field.ResponseKey, out var position))
        {
            _positions[field.ResponseKey] = position = _fields.Count;
            _fields.Add((field.ResponseKey, ImmutableArray.CreateBuilder<FieldNode>(1)));
        }
        _fields[position].Nodes.Add(field);
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
