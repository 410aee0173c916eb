using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Int</summary>
internal sealed class IntScalar : StrictScalar<int>
{
    private const string NonInteger = "non-integer value";
    private const string TooLarge = "non 32-bit signed integer value";

    public IntScalar()
        : base("Int") =>
        Description =
            "The `Int` scalar type represents non-fractional signed whole numeric values. "
            + "Int can represent values between -(2^31) and 2^31 - 1.";

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        var number = value switch
        {
            int whole => whole,
            bool boolean => boolean ? 1 : 0,
            string text when double.TryParse(text, CultureInfo.InvariantCulture, out var parsed) => parsed,
            IConvertible and not string => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        if (number is < int.MinValue or > int.MaxValue || number != Math.Truncate(number))
        {
            error = $"Int cannot represent {(number == Math.Truncate(number) ? TooLarge : NonInteger)}";
            return false;
        }

        error = null;
        writer.WriteNumberValue((int)number);
        return true;
    }

    public override ValueNode ToLiteral(object value) =>
        new IntValueNode(
            default,
            Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        );

    protected override string? Parse(ValueNode literal, out int value)
    {
        value = 0;
        return literal is not IntValueNode number ? CannotRepresent(literal, NonInteger)
            : int.TryParse(number.Text, CultureInfo.InvariantCulture, out value) ? null
            : CannotRepresent(literal, TooLarge);
    }

    protected override string? Parse(JsonElement json, out int value)
    {
        value = 0;
        if (json.ValueKind != JsonValueKind.Number)
        {
            return CannotRepresent(json, NonInteger);
        }

        if (json.TryGetInt32(out value))
        {
            return null;
        }

        // 1.0 and 1e3 are whole numbers too.
        var number = json.GetDouble();
        if (number != Math.Truncate(number))
        {
            return CannotRepresent(json, NonInteger);
        }

        if (number is < int.MinValue or > int.MaxValue)
        {
            return CannotRepresent(json, TooLarge);
        }

        value = (int)number;
        return null;
    }
}
