using System.Text.Json;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>A scalar whose C# values are all of one type: subclasses say what is such a value, this class how to fail.</summary>
public abstract class StrictScalar<T>(string name) : ScalarType(name)
    where T : notnull
{
    public sealed override Type? ClrType => typeof(T);

    /// <summary>The value, or a sentence that says why it is none.</summary>
    protected abstract string? Parse(ValueNode literal, out T value);

    /// <summary>The value, or a sentence that says why it is none.</summary>
    protected abstract string? Parse(JsonElement json, out T value);

    public sealed override bool TryParseLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value,
        out string? error
    )
    {
        error = Parse(literal, out var parsed);
        value = error is null ? parsed : null;
        return error is null;
    }

    public sealed override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        error = Parse(json, out var parsed);
        value = error is null ? parsed : null;
        return error is null;
    }

    /// <summary><c>UUID cannot represent value: "x"</c>.</summary>
    protected string CannotRepresent(ValueNode literal, string kind = "value") =>
        $"{Name} cannot represent {kind}: {Printer.Print(literal)}";

    /// <summary><c>UUID cannot represent value: "x"</c>.</summary>
    protected string CannotRepresent(JsonElement json, string kind = "value") =>
        $"{Name} cannot represent {kind}: {json.GetRawText()}";

    /// <summary>For values that a resolver gave: never shows what they hold.</summary>
    protected string CannotSerialize(object value) => $"{Name} cannot represent a value of type {value.GetType().Name}";
}
