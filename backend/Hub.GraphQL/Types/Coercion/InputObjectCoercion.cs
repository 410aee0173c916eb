using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</summary>
internal static class InputObjectCoercion
{
    public static bool TryCoerce(
        ValueNode literal,
        InputObjectType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value,
        out string? error
    )
    {
        value = null;
        if (literal is not ObjectValueNode given)
        {
            error = $"Expected value of type \"{type}\", found {Printer.Print(literal)}.";
            return false;
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in given.Fields)
        {
            if (!type.Fields.TryGet(field.Name.Value, out var definition))
            {
                error = $"Field \"{field.Name}\" is not defined by type \"{type}\".";
                return false;
            }

            // A variable without a value is as if the field were not written.
            if (field.Value is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true)
            {
                continue;
            }

            if (!LiteralCoercion.TryCoerce(field.Value, definition.Type, variables, out var coerced, out error))
            {
                return false;
            }

            values[definition.Name] = coerced;
        }

        return TryComplete(type, values, given.Fields.Length, out value, out error);
    }

    /// <summary>Adds defaults, asks for what is required and for exactly one field of a one-of, makes the C# value.</summary>
    public static bool TryComplete(
        InputObjectType type,
        Dictionary<string, object?> values,
        int written,
        out object? value,
        out string? error
    )
    {
        value = null;
        if (type.IsOneOf)
        {
            if (written != 1 || values.Count != 1)
            {
                error = $"Exactly one key must be specified for OneOf type \"{type}\".";
                return false;
            }

            var (key, only) = values.First();
            if (only is null)
            {
                error = $"Field \"{key}\" must be non-null.";
                return false;
            }
        }

        foreach (var field in type.Fields)
        {
            if (values.ContainsKey(field.Name))
            {
                continue;
            }

            if (field.HasDefault)
            {
                values[field.Name] = field.DefaultValue;
            }
            else if (field.Type is NonNullType)
            {
                error = $"Field \"{type}.{field}\" of required type \"{field.Type}\" was not provided.";
                return false;
            }
        }

        try
        {
            value = type.Construct is { } construct ? construct(values) : values;
            error = null;
            return true;
        }
        catch (GraphQLException refused)
        {
            error = refused.Message;
            return false;
        }
    }
}
