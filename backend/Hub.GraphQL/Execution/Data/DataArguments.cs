using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Data;

/// <summary>Coerced arguments as JSON text, keys sorted; arguments that were not given are left out.</summary>
internal static class DataArguments
{
    public static string ToJson(FieldDefinition field, FieldCall call)
    {
        var given = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        for (var i = 0; i < field.Arguments.Count; i++)
        {
            if (!ReferenceEquals(call.Arguments[i], ArgumentAbsent.Value))
            {
                given[field.Arguments[i].Name] = ToNode(call.Arguments[i]);
            }
        }

        return new JsonObject(given).ToJsonString();
    }

    private static JsonNode? ToNode(object? value) =>
        value switch
        {
            null => null,
            IReadOnlyDictionary<string, object?> fields => new JsonObject(
                fields
                    .OrderBy(field => field.Key, StringComparer.Ordinal)
                    .Select(field => KeyValuePair.Create(field.Key, ToNode(field.Value)))
            ),
            string text => JsonValue.Create(text),
            System.Collections.IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(ToNode)]),
            _ => JsonSerializer.SerializeToNode(value),
        };
}
