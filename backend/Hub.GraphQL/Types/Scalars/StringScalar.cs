using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-String</summary>
internal sealed class StringScalar : TextScalar
{
    public StringScalar()
        : base("String") =>
        Description =
            "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
            + "The String type is most often used by GraphQL to represent free-form human-readable text.";
}

/// <summary>A scalar that is text: <c>String</c> itself, or text with a meaning, like <c>Markdown</c>.</summary>
public class TextScalar(string name) : StrictScalar<string>(name)
{
    private const string NonString = "a non string value";

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        var text = value switch
        {
            string same => same,
            bool boolean => boolean ? "true" : "false",
            double.NaN or double.PositiveInfinity or double.NegativeInfinity => null,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
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
        value = (literal as StringValueNode)?.Value ?? "";
        return literal is StringValueNode ? null : CannotRepresent(literal, NonString);
    }

    protected override string? Parse(JsonElement json, out string value)
    {
        var isString = json.ValueKind == JsonValueKind.String;
        value = isString ? json.GetString()! : "";
        return isString ? null : CannotRepresent(json, NonString);
    }
}
