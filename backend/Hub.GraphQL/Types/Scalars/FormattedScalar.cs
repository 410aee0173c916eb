using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>A scalar that stands as a JSON string in a format of its own.</summary>
public abstract class FormattedScalar<T>(string name) : StrictScalar<T>(name)
    where T : notnull
{
    protected abstract bool TryParse(string text, out T value);

    protected abstract string Format(T value);

    public override bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        if (value is T known || (value is string text && TryParse(text, out known!)))
        {
            error = null;
            writer.WriteStringValue(Format(known));
            return true;
        }

        error = CannotSerialize(value);
        return false;
    }

    public override ValueNode ToLiteral(object value) => new StringValueNode(default, Format((T)value), false);

    protected sealed override string? Parse(ValueNode literal, out T value)
    {
        value = default!;
        return literal is StringValueNode text && TryParse(text.Value, out value) ? null : CannotRepresent(literal);
    }

    protected sealed override string? Parse(JsonElement json, out T value)
    {
        value = default!;
        return json.ValueKind == JsonValueKind.String && TryParse(json.GetString()!, out value)
            ? null
            : CannotRepresent(json);
    }
}
