using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>Literals and JSON as plain C# values: string, bool, long or double, <c>List</c>, <c>Dictionary</c>, null.</summary>
public static class JsonLiterals
{
    public static object? ToClr(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal switch
        {
            VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
            IntValueNode number when long.TryParse(number.Text, CultureInfo.InvariantCulture, out var whole) => whole,
            IntValueNode number => double.Parse(number.Text, CultureInfo.InvariantCulture),
            FloatValueNode number => double.Parse(number.Text, CultureInfo.InvariantCulture),
            StringValueNode text => text.Value,
            EnumValueNode name => name.Value,
            BooleanValueNode boolean => boolean.Value,
            ListValueNode list => list.Values.Select(item => ToClr(item, variables)).ToList(),
            ObjectValueNode fields => ToDictionary(
                fields.Fields.Select(field => (field.Name.Value, ToClr(field.Value, variables)))
            ),
            _ => null,
        };

    public static object? ToClr(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt64(out var whole) => whole,
            JsonValueKind.Number => json.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Array => json.EnumerateArray().Select(ToClr).ToList(),
            JsonValueKind.Object => ToDictionary(
                json.EnumerateObject().Select(field => (field.Name, ToClr(field.Value)))
            ),
            _ => null,
        };

    public static ValueNode ToLiteral(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => new StringValueNode(default, json.GetString()!, false),
            JsonValueKind.Number when json.TryGetInt64(out _) => new IntValueNode(default, json.GetRawText()),
            JsonValueKind.Number => new FloatValueNode(default, json.GetRawText()),
            JsonValueKind.True => new BooleanValueNode(default, true),
            JsonValueKind.False => new BooleanValueNode(default, false),
            JsonValueKind.Array => new ListValueNode(default, [.. json.EnumerateArray().Select(ToLiteral)]),
            JsonValueKind.Object => new ObjectValueNode(
                default,
                [
                    .. json.EnumerateObject()
                        .Select(field => new ObjectFieldNode(default, field.Name, ToLiteral(field.Value))),
                ]
            ),
            _ => new NullValueNode(default),
        };

    private static Dictionary<string, object?> ToDictionary(IEnumerable<(string Name, object? Value)> fields)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return values;
    }
}
