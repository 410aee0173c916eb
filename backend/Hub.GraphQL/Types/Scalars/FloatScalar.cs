using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Float</summary>
internal sealed class FloatScalar : StrictScalar<double>
{
    private const string NonNumeric = "non numeric value";

    public FloatScalar()
        : base("Float") =>
        Description =
            "The `Float` scalar type represents signed double-precision fractional values as specified by "
            + "[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        var number = value switch
        {
            double fraction => fraction,
            bool boolean => boolean ? 1 : 0,
            string text when double.TryParse(text, CultureInfo.InvariantCulture, out var parsed) => parsed,
            IConvertible and not string => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        if (!double.IsFinite(number))
        {
            error = $"Float cannot represent {NonNumeric}";
            return false;
        }

        error = null;
        writer.WriteNumberValue(number);
        return true;
    }

    public override ValueNode ToLiteral(object value)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return number == Math.Truncate(number) && !text.Contains('E', StringComparison.Ordinal)
            ? new IntValueNode(default, text)
            : new FloatValueNode(default, text);
    }

    protected override string? Parse(ValueNode literal, out double value)
    {
        value = 0;
        var text = (literal as FloatValueNode)?.Text ?? (literal as IntValueNode)?.Text;
        if (text is null)
        {
            return CannotRepresent(literal, NonNumeric);
        }

        value = double.Parse(text, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? null : CannotRepresent(literal, NonNumeric);
    }

    protected override string? Parse(JsonElement json, out double value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out value) && double.IsFinite(value)
            ? null
            : CannotRepresent(json, NonNumeric);
    }
}
