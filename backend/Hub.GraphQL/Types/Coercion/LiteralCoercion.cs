using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// Literals to C# values: lists become <c>object?[]</c>, input objects what <see cref="InputObjectType.Construct"/>
/// makes (else a dictionary), enums <see cref="EnumValue.Value"/>, scalars their own type.
/// https://spec.graphql.org/September2025/#sec-Input-Values
/// </summary>
public static class LiteralCoercion
{
    /// <param name="literal">The literal, or a variable.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">Coerced variables by name; those not given are missing. Null: there are none.</param>
    /// <param name="value">The C# value.</param>
    /// <param name="error">A sentence, when it is no such value.</param>
    public static bool TryCoerce(
        ValueNode literal,
        GraphQLType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value,
        out string? error
    )
    {
        value = null;
        error = null;
        switch (literal)
        {
            case VariableNode variable:
                // Variables were coerced to their own type, which validation found compatible with this place.
                object? given = null;
                var exists = variables?.TryGetValue(variable.Name.Value, out given) == true;
                if (type is NonNullType && given is null)
                {
                    error = exists
                        ? $"Variable \"${variable.Name}\" must not be null here."
                        : $"Variable \"${variable.Name}\" was not provided.";
                    return false;
                }

                value = given;
                return true;
            case NullValueNode when type is NonNullType:
                error = $"Expected value of type \"{type}\", found null.";
                return false;
            case NullValueNode:
                return true;
        }

        return type.Nullable switch
        {
            ListType list => TryCoerceList(literal, list, variables, out value, out error),
            InputObjectType input => InputObjectCoercion.TryCoerce(literal, input, variables, out value, out error),
            EnumType values => TryCoerceEnum(literal, values, out value, out error),
            ScalarType scalar => scalar.TryParseLiteral(literal, variables, out value, out error),
            var other => throw new InvalidOperationException($"{other} is not an input type."),
        };
    }

    private static bool TryCoerceList(
        ValueNode literal,
        ListType type,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value,
        out string? error
    )
    {
        value = null;
        error = null;
        if (literal is not ListValueNode list)
        {
            var single = TryCoerce(literal, type.Of, variables, out var only, out error);
            value = single ? new[] { only } : null;
            return single;
        }

        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryCoerce(list.Values[i], type.Of, variables, out items[i], out error))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryCoerceEnum(ValueNode literal, EnumType type, out object? value, out string? error)
    {
        value = literal is EnumValueNode name ? type.Values.Find(name.Value)?.Value : null;
        error =
            value is not null ? null
            : literal is EnumValueNode ? $"Value \"{Printer.Print(literal)}\" does not exist in \"{type}\" enum."
            : $"Enum \"{type}\" cannot represent non-enum value: {Printer.Print(literal)}.";
        return error is null;
    }
}
