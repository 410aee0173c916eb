using System.Text.Json;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Coercion;

/// <summary>JSON values of variables as C# values of a type. Throws <see cref="FieldException"/>.</summary>
internal static class JsonCoercion
{
    public static object? Coerce(JsonElement json, GraphQLType type, string where)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return type is NonNullType
                ? throw FieldException.Input($"{where} of non-null type \"{type}\" must not be null.")
                : null;
        }
        return type.Nullable switch
        {
            ListType list => List(json, list, where),
            InputObjectType input => Object(json, input, where),
            EnumType enumeration => json.ValueKind == JsonValueKind.String
            && enumeration.Values.TryGet(json.GetString()!, out var member)
                ? member.Value
                : throw FieldException.Input($"{where}: {json.GetRawText()} is no value of {enumeration.Name}."),
            ScalarType scalar => scalar.TryParseValue(json, out var value, out var error)
                ? value
                : throw FieldException.Input($"{where}: {error}"),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    private static object?[] List(JsonElement json, ListType type, string where)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(json, type.Of, where)];
        }
        var values = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            values[index] = Coerce(item, type.Of, $"{where}[{index}]");
            index++;
        }
        return values;
    }

    private static object Object(JsonElement json, InputObjectType type, string where)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw FieldException.Input($"{where}: expected an object of type \"{type.Name}\".");
        }
        return InputObjects.Make(
            type,
            where,
            json.EnumerateObject().Select(field => field.Name),
            (InputField field, out object? value) =>
            {
                var present = json.TryGetProperty(field.Name, out var given);
                value = present ? Coerce(given, field.Type, $"{where}.{field.Name}") : null;
                return present;
            }
        );
    }
}
