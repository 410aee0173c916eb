using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-ID</summary>
internal sealed class IdScalar : StrictScalar<string>
{
    public IdScalar()
        : base("ID") =>
        Description =
            "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a "
            + "cache. It appears in a response as a String, but is not meant to be read by people; as input, any "
            + "string (such as `\"4\"`) or integer (such as `4`) is accepted as an ID.";

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        var text = value switch
        {
            string same => same,
            Guid uuid => uuid.ToString("D"),
            double
            or float
            or decimal
                when Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number
                    && (!double.IsFinite(number) || number != Math.Truncate(number)) => null,
            bool or char or System.DateTime => null,
            IConvertible number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        if (text is null)
        {
            error = CannotSerialize(value);
            return false;
        }

        error = null;
        writer.WriteStringValue(text);
        return true;
    }

    public override ValueNode ToLiteral(object value) =>
        new StringValueNode(default, Convert.ToString(value, CultureInfo.InvariantCulture)!, false);

    protected override string? Parse(ValueNode literal, out string value)
    {
        value = (literal as StringValueNode)?.Value ?? (literal as IntValueNode)?.Text ?? "";
        return literal is StringValueNode or IntValueNode
            ? null
            : CannotRepresent(literal, "a non-string and non-integer value");
    }

    protected override string? Parse(JsonElement json, out string value)
    {
        value = "";
        if (json.ValueKind == JsonValueKind.String)
        {
            value = json.GetString()!;
            return null;
        }

        if (json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var whole))
        {
            value = whole.ToString(CultureInfo.InvariantCulture);
            return null;
        }

        return CannotRepresent(json, "value");
    }
}
