using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

internal sealed class LongScalar : StrictScalar<long>
{
    public LongScalar()
        : base("Long") => Description = "A 64-bit signed whole number, as a JSON number.";

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        if (value is long or int or short or byte or uint or ushort or sbyte)
        {
            error = null;
            writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
            return true;
        }

        error = CannotSerialize(value);
        return false;
    }

    public override ValueNode ToLiteral(object value) =>
        new IntValueNode(
            default,
            Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        );

    protected override string? Parse(ValueNode literal, out long value)
    {
        value = 0;
        return literal is IntValueNode number && long.TryParse(number.Text, CultureInfo.InvariantCulture, out value)
            ? null
            : CannotRepresent(literal);
    }

    protected override string? Parse(JsonElement json, out long value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out value) ? null : CannotRepresent(json);
    }
}
