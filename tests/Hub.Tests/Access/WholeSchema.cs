using System.Text;
using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Access;

/// <summary>
/// Reads the schema by introspection and writes documents that ask every field of every type that a query can reach, by
/// the shortest way there and through <c>nodes</c>.
/// </summary>
internal sealed class WholeSchema
{
    private readonly Dictionary<string, JsonElement> _types;

    private WholeSchema(JsonElement schema) =>
        _types = schema
            .GetProperty("types")
            .EnumerateArray()
            .ToDictionary(type => type.GetProperty("name").GetString()!);

    public static async Task<WholeSchema> Read(HttpClient client)
    {
        const string Type = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
        var answer = await client.Data(
            $$"""
            { __schema { types { kind name possibleTypes { name }
              fields { name type { {{Type}} } args { name defaultValue type { {{Type}} } } } } } }
            """
        );
        return new WholeSchema(answer.GetProperty("__schema"));
    }

    /// <summary>All object types that a query can reach, each with the documents' way there.</summary>
    public IReadOnlyDictionary<string, string> Ways(IReadOnlyDictionary<string, string> arguments)
    {
        var ways = new Dictionary<string, string> { ["Query"] = "" };
        var queue = new Queue<string>(["Query"]);
        while (queue.TryDequeue(out var type))
            foreach (var field in Fields(type))
            foreach (var target in ObjectsOf(field))
                if (Call(type, field, arguments) is { } call && ways.TryAdd(target, $"{ways[type]}{call}>{target}>"))
                    queue.Enqueue(target);
        return ways;
    }

    /// <summary>
    /// The documents that ask all fields of a type at the end of a way, with <c>levels</c> below each: one for all fields,
    /// or one for each where together they cost more than an operation may.
    /// </summary>
    public IReadOnlyList<string> Ask(
        string type,
        string way,
        IReadOnlyDictionary<string, string> arguments,
        int levels,
        bool apart
    )
    {
        var parts = Parts(type, arguments, levels);
        string[] selections = apart ? [.. parts] : [string.Join(' ', parts)];
        return [.. selections.Select(selection => Wrap(way, selection))];
    }

    private static string Wrap(string way, string selection)
    {
        var steps = way.Split('>', StringSplitOptions.RemoveEmptyEntries);
        var document = new StringBuilder("{ ");
        for (var i = 0; i < steps.Length; i += 2)
            document.Append(steps[i]).Append(" { __typename ... on ").Append(steps[i + 1]).Append(" { ");
        document.Append(selection);
        for (var i = 0; i < steps.Length; i += 2)
            document.Append(" } }");
        return document.Append(" }").ToString();
    }

    /// <summary>All fields of a type that the walk can ask, as <c>Type.field</c>.</summary>
    public IEnumerable<string> Names(string type) => Fields(type).Select(field => $"{type}.{NameOf(field)}");

    /// <summary>Whether the walk knows the arguments of all fields.</summary>
    public IEnumerable<string> Uncallable(string type, IReadOnlyDictionary<string, string> arguments) =>
        Fields(type).Where(field => Call(type, field, arguments) is null).Select(field => $"{type}.{NameOf(field)}");

    private List<string> Parts(string type, IReadOnlyDictionary<string, string> arguments, int levels)
    {
        var parts = new List<string> { "__typename" };
        foreach (var field in Fields(type))
        {
            if (Call(type, field, arguments) is not { } call)
                continue;
            var objects = ObjectsOf(field);
            if (objects.Count == 0)
                parts.Add(call);
            else if (levels > 0 && objects.Count == 1)
                parts.Add($"{call} {{ {string.Join(' ', Parts(objects[0], arguments, levels - 1))} }}");
            else
                parts.Add($"{call} {{ __typename }}");
        }
        return parts;
    }

    private JsonElement.ArrayEnumerator Fields(string type) => _types[type].GetProperty("fields").EnumerateArray();

    private static string NameOf(JsonElement field) => field.GetProperty("name").GetString()!;

    private IReadOnlyList<string> ObjectsOf(JsonElement field)
    {
        var type = field.GetProperty("type");
        while (type.TryGetProperty("ofType", out var inner) && inner.ValueKind is JsonValueKind.Object)
            type = inner;
        var name = type.GetProperty("name").GetString()!;
        return type.GetProperty("kind").GetString() switch
        {
            "OBJECT" => [name],
            "INTERFACE" => [.. _types[name].GetProperty("possibleTypes").EnumerateArray().Select(NameOf)],
            _ => [],
        };
    }

    /// <summary>The field with its arguments; null when a required one is not known.</summary>
    private static string? Call(string type, JsonElement field, IReadOnlyDictionary<string, string> arguments)
    {
        var name = NameOf(field);
        if (arguments.TryGetValue($"{type}.{name}", out var given))
            return $"{name}({given})";
        var isRequired = field
            .GetProperty("args")
            .EnumerateArray()
            .Any(argument =>
                argument.GetProperty("type").GetProperty("kind").GetString() == "NON_NULL"
                && argument.GetProperty("defaultValue").ValueKind is JsonValueKind.Null
            );
        return isRequired ? null : name;
    }
}
