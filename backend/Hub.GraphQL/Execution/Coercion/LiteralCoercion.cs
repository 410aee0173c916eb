using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Coercion;

/// <summary>
/// Literals as C# values of a type, with the variables of the request put in. Throws <see cref="FieldException"/>.
/// https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments
/// </summary>
internal static class LiteralCoercion
{
    public static object? Coerce(
        ValueNode literal,
        GraphQLType type,
        IReadOnlyDictionary<string, object?> variables,
        string where
    )
    {
        if (literal is VariableNode variable)
        {
            var value = variables.GetValueOrDefault(variable.Name.Value);
            return value is null && type is NonNullType
                ? throw FieldException.Input($"{where} of required type \"{type}\" was given null.")
                : value;
        }
        if (literal is NullValueNode)
        {
            return type is NonNullType
                ? throw FieldException.Input($"{where} of non-null type \"{type}\" must not be null.")
                : null;
        }
        return type.Nullable switch
        {
            ListType list => List(literal, list, variables, where),
            InputObjectType input => Object(literal, input, variables, where),
            EnumType enumeration => literal is EnumValueNode name
            && enumeration.Values.TryGet(name.Value, out var member)
                ? member.Value
                : throw FieldException.Input($"{where}: {Printer.Print(literal)} is no value of {enumeration.Name}."),
            ScalarType scalar => scalar.TryParseLiteral(literal, variables, out var value, out var error)
                ? value
                : throw FieldException.Input($"{where}: {error}"),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    public static bool HasVariable(ValueNode literal) =>
        literal switch
        {
            VariableNode => true,
            ListValueNode list => list.Values.Any(HasVariable),
            ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
            _ => false,
        };

    private static object?[] List(
        ValueNode literal,
        ListType type,
        IReadOnlyDictionary<string, object?> variables,
        string where
    )
    {
        if (literal is not ListValueNode list)
        {
            return [Coerce(literal, type.Of, variables, where)];
        }
        var values = new object?[list.Values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(list.Values[i], type.Of, variables, $"{where}[{i}]");
        }
        return values;
    }

    private static object Object(
        ValueNode literal,
        InputObjectType type,
        IReadOnlyDictionary<string, object?> variables,
        string where
    )
    {
        if (literal is not ObjectValueNode given)
        {
            throw FieldException.Input($"{where}: expected an object of type \"{type.Name}\".");
        }
        var nodes = given.Fields.ToDictionary(field => field.Name.Value, field => field.Value, StringComparer.Ordinal);
        return InputObjects.Make(
            type,
            where,
            nodes.Keys,
            (InputField field, out object? value) =>
            {
                value = null;
                var present =
                    nodes.TryGetValue(field.Name, out var node)
                    && !(node is VariableNode absent && !variables.ContainsKey(absent.Name.Value));
                if (present)
                {
                    value = Coerce(node!, field.Type, variables, $"{where}.{field.Name}");
                }
                return present;
            }
        );
    }
}
