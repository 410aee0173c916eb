using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// Coerces every default once, when the schema is built; one that does not fit its type is an error.
/// https://spec.graphql.org/September2025/#sec-Objects.Type-Validation (2.4.5)
/// </summary>
internal static class DefaultValues
{
    public static void Coerce(Schema schema, SchemaReport report)
    {
        // Input fields first and innermost first: coercing an object literal reads the defaults of its fields.
        var done = new HashSet<InputField>();
        foreach (var input in schema.Types.OfType<InputObjectType>())
        {
            CoerceFields(input, done, report);
        }

        foreach (var type in schema.Types.OfType<FieldsType>())
        {
            foreach (var field in type.Fields)
            {
                foreach (var argument in field.Arguments)
                {
                    Coerce(argument, $"{type}.{field}({argument}:)", report);
                }
            }
        }

        foreach (var directive in schema.Directives)
        {
            foreach (var argument in directive.Arguments)
            {
                Coerce(argument, $"@{directive}({argument}:)", report);
            }
        }
    }

    private static void CoerceFields(InputObjectType input, HashSet<InputField> done, SchemaReport report)
    {
        foreach (var field in input.Fields)
        {
            if (field.DefaultLiteral is { } literal && done.Add(field))
            {
                if (literal is not NullValueNode && field.Type.Named is InputObjectType inner)
                {
                    CoerceFields(inner, done, report);
                }

                Coerce(field, $"{input}.{field}", report);
            }
        }
    }

    private static void Coerce(InputValueDefinition input, string name, SchemaReport report)
    {
        if (input.DefaultLiteral is not { } literal)
        {
            return;
        }

        if (LiteralCoercion.TryCoerce(literal, input.Type, null, out var value, out var error))
        {
            input.DefaultValue = value;
        }
        else
        {
            report.Add($"{name} has an invalid default value: {error}", input.DefinedAt);
        }
    }
}
