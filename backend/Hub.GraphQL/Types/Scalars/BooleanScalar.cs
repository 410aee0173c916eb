using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Boolean</summary>
internal sealed class BooleanScalar : StrictScalar<bool>
{
    private const string NonBoolean = "a non boolean value";

    public BooleanScalar()
        : base("Boolean") => Description = "The `Boolean` scalar type represents `true` or `false`.";

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        error = null;
        switch (value)
        {
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                return true;
            case double.NaN or double.PositiveInfinity or double.NegativeInfinity or string or not IConvertible:
                error = CannotSerialize(value);
                return false;
            default:
                writer.WriteBooleanValue(Convert.ToDouble(value, CultureInfo.InvariantCulture) != 0);
                return true;
        }
    }

    public override ValueNode ToLiteral(object value) => new BooleanValueNode(default, (bool)value);

    protected override string? Parse(ValueNode literal, out bool value)
    {
        value = literal is BooleanValueNode { Value: true };
        return literal is BooleanValueNode ? null : CannotRepresent(literal, NonBoolean);
    }

    protected override string? Parse(JsonElement json, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return json.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : CannotRepresent(json, NonBoolean);
    }
}
