using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation;

/// <summary>Whether literals and arguments are identical as written; the order of arguments and fields does not count.</summary>
internal static class SameValues
{
    public static bool Arguments(ImmutableArray<ArgumentNode> one, ImmutableArray<ArgumentNode> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        if (one.Length == 0)
        {
            return true;
        }

        var values = ByName(other, argument => argument.Name.Value, argument => argument.Value);
        return one.All(argument =>
            values.TryGetValue(argument.Name.Value, out var value) && Values(argument.Value, value)
        );
    }

    private static bool Values(ValueNode one, ValueNode other) =>
        (one, other) switch
        {
            (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
            (IntValueNode a, IntValueNode b) => a.Text == b.Text,
            (FloatValueNode a, FloatValueNode b) => a.Text == b.Text,
            (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
            (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
            (NullValueNode, NullValueNode) => true,
            (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
            (ListValueNode a, ListValueNode b) => Lists(a.Values, b.Values),
            (ObjectValueNode a, ObjectValueNode b) => Objects(a.Fields, b.Fields),
            _ => false,
        };

    private static bool Lists(ImmutableArray<ValueNode> one, ImmutableArray<ValueNode> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => Values(pair.First, pair.Second));

    private static bool Objects(ImmutableArray<ObjectFieldNode> one, ImmutableArray<ObjectFieldNode> other)
    {
        var values = ByName(other, field => field.Name.Value, field => field.Value);
        return one.Length == other.Length
            && one.All(field => values.TryGetValue(field.Name.Value, out var value) && Values(field.Value, value));
    }

    private static Dictionary<string, ValueNode> ByName<T>(
        ImmutableArray<T> nodes,
        Func<T, string> name,
        Func<T, ValueNode> value
    )
    {
        var values = new Dictionary<string, ValueNode>(nodes.Length, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            values[name(node)] = value(node);
        }

        return values;
    }
}
