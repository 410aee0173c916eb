using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>Any JSON value. Numbers that a double cannot hold are refused: they could not be given back.</summary>
internal sealed class JsonScalar : ScalarType
{
    public JsonScalar()
        : base("JSON")
    {
        Description = "Any JSON value.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc8259";
    }

    public override bool TryParseLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value,
        out string? error
    ) => IsFinite(JsonLiterals.ToClr(literal, variables), out value, out error);

    public override bool TryParseValue(JsonElement json, out object? value, out string? error) =>
        IsFinite(JsonLiterals.ToClr(json), out value, out error);

    private static bool IsFinite(object? given, out object? value, out string? error)
    {
        var finite = IsFinite(given);
        value = finite ? given : null;
        error = finite ? null : "JSON cannot represent a number of that size";
        return finite;
    }

    private static bool IsFinite(object? value) =>
        value switch
        {
            double number => double.IsFinite(number),
            List<object?> items => items.TrueForAll(IsFinite),
            Dictionary<string, object?> fields => fields.Values.All(IsFinite),
            _ => true,
        };
}
