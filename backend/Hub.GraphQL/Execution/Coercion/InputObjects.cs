using System.Collections.Immutable;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Coercion;

/// <summary>
/// Input objects out of literals or JSON: unknown fields refused, defaults filled in, one-of checked.
/// https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion
/// </summary>
internal static class InputObjects
{
    public delegate bool Field(InputField field, out object? value);

    public static object Make(InputObjectType type, string where, IEnumerable<string> given, Field read)
    {
        foreach (var name in given)
        {
            if (!type.Fields.Contains(name))
            {
                throw FieldException.Input($"{where}: \"{name}\" is no field of \"{type.Name}\".");
            }
        }
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (read(field, out var value))
            {
                values[field.Name] = value;
            }
            else if (field.DefaultLiteral is { } literal)
            {
                values[field.Name] = LiteralCoercion.Coerce(
                    literal,
                    field.Type,
                    ImmutableDictionary<string, object?>.Empty,
                    $"{where}.{field.Name}"
                );
            }
            else if (field.Type is NonNullType)
            {
                throw FieldException.Input(
                    $"{where}: field \"{field.Name}\" of required type \"{field.Type}\" was not given."
                );
            }
        }
        if (type.IsOneOf && (values.Count != 1 || values.Values.First() is null))
        {
            throw FieldException.Input($"{where}: exactly one field of \"{type.Name}\" must be given, and not null.");
        }
        return Construct(type, values, where);
    }

    private static object Construct(InputObjectType type, Dictionary<string, object?> values, string where)
    {
        try
        {
            return type.Construct?.Invoke(values) ?? values;
        }
        catch (FieldException refused)
        {
            throw new FieldException($"{where}: {refused.Message}", refused.Code);
        }
    }
}
