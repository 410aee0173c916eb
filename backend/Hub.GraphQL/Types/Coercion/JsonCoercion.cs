using System.Text.Json;

namespace Hub.GraphQL.Types;

/// <summary>JSON values to C# values; reports everything that is wrong, each with its path.</summary>
internal sealed class JsonCoercion(Action<string, JsonElement, string> report)
{
    private int problems;

    public object? Coerce(JsonElement json, GraphQLType type, string path)
    {
        if (type is NonNullType nonNull)
        {
            if (json.ValueKind == JsonValueKind.Null)
            {
                Report(path, json, $"Expected non-nullable type \"{type}\" not to be null.");
                return null;
            }

            return Coerce(json, nonNull.Of, path);
        }

        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return type switch
        {
            ListType list => CoerceList(json, list, path),
            InputObjectType input => CoerceObject(json, input, path),
            EnumType values => CoerceEnum(json, values, path),
            _ => CoerceScalar(json, (ScalarType)type, path),
        };
    }

    private object?[] CoerceList(JsonElement json, ListType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(json, type.Of, path)];
        }

        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[index] = Coerce(item, type.Of, $"{path}[{index}]");
            index++;
        }

        return items;
    }

    private object? CoerceObject(JsonElement json, InputObjectType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Report(path, json, $"Expected type \"{type}\" to be an object.");
            return null;
        }

        var before = problems;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        void Wrong(string message) => Report(path, json, message);

        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var given))
            {
                values[field.Name] = Coerce(given, field.Type, $"{path}.{field.Name}");
            }
            else if (field.HasDefault)
            {
                values[field.Name] = field.DefaultValue;
            }
            else if (field.Type is NonNullType)
            {
                Wrong($"Field \"{type}.{field}\" of required type \"{field.Type}\" was not provided.");
            }
        }

        foreach (var given in json.EnumerateObject())
        {
            if (!type.Fields.Contains(given.Name))
            {
                Wrong($"Field \"{given.Name}\" is not defined by type \"{type}\".");
            }
        }

        if (type.IsOneOf)
        {
            if (values.Count != 1)
            {
                Wrong($"Exactly one key must be specified for OneOf type \"{type}\".");
            }

            if (values.Count > 0 && json.GetProperty(values.Keys.First()).ValueKind == JsonValueKind.Null)
            {
                Wrong($"Field \"{values.Keys.First()}\" must be non-null.");
            }
        }

        // What is not sound was reported; constructing it could only throw.
        if (problems > before || type.Construct is not { } construct)
        {
            return values;
        }

        try
        {
            return construct(values);
        }
        catch (GraphQLException refused)
        {
            Wrong(refused.Message);
            return null;
        }
    }

    private object? CoerceEnum(JsonElement json, EnumType type, string path)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            Report(path, json, $"Enum \"{type}\" cannot represent non-string value: {json.GetRawText()}.");
            return null;
        }

        if (type.Values.TryGet(json.GetString()!, out var value))
        {
            return value.Value;
        }

        Report(path, json, $"Value \"{json.GetString()}\" does not exist in \"{type}\" enum.");
        return null;
    }

    private object? CoerceScalar(JsonElement json, ScalarType type, string path)
    {
        if (type.TryParseValue(json, out var value, out var error))
        {
            return value;
        }

        Report(path, json, error ?? $"Expected type \"{type}\".");
        return null;
    }

    private void Report(string path, JsonElement json, string message)
    {
        problems++;
        report(path, json, message);
    }
}
