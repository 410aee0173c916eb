using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// A leaf of values. Input is coerced to C# values, C# values are written as JSON. Subclasses say how;
/// this class itself (a scalar known only from SDL) takes and gives any JSON.
/// https://spec.graphql.org/September2025/#sec-Scalars
/// </summary>
public class ScalarType(string name) : NamedType(name)
{
    /// <summary>Where the scalar is specified: <c>@specifiedBy(url:)</c>.</summary>
    public string? SpecifiedByUrl { get; set; }

    /// <summary>The C# type of coerced values, when there is one.</summary>
    public virtual Type? ClrType => null;

    /// <summary>
    /// Coerces a literal (never null, a variable only inside lists and objects). On failure <paramref name="error"/> is a
    /// sentence for the client, e.g. <c>Int cannot represent non-integer value: "3"</c>.
    /// </summary>
    public virtual bool TryParseLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value,
        out string? error
    )
    {
        error = null;
        value = JsonLiterals.ToClr(literal, variables);
        return true;
    }

    /// <summary>Coerces a JSON value of a variable (never null).</summary>
    public virtual bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        error = null;
        value = JsonLiterals.ToClr(json);
        return true;
    }

    /// <summary>
    /// Writes a resolved value (never null). Answers false with a sentence when it is not a value of this scalar; then
    /// nothing is written.
    /// </summary>
    public virtual bool TrySerialize(object value, Utf8JsonWriter writer, out string? error)
    {
        error = null;
        JsonSerializer.Serialize(writer, value);
        return true;
    }

    /// <summary>The literal that means a C# value, for printing defaults.</summary>
    public virtual ValueNode ToLiteral(object value) =>
        JsonLiterals.ToLiteral(JsonSerializer.SerializeToElement(value));
}
