using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Hub.EventStore.Serialization;

/// <summary>Events as Marten's System.Text.Json writes them: names as declared, enums as integers, no type information.</summary>
internal sealed class EventSerializer(EventRegistry registry, int maxEventBytes)
{
    // The column is jsonb: it keeps no escapes, so the shortest form is written.
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions HeadersFormat = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public (RegisteredEvent Registered, byte[] Json) Write(Event data)
    {
        var registered = registry.Of(data);
        var json = JsonSerializer.SerializeToUtf8Bytes(data, registered.Type, Format);
        return json.Length <= maxEventBytes
            ? (registered, json)
            : throw new EventTooLarge(registered.Alias, json.Length, maxEventBytes);
    }

    public (RegisteredEvent Registered, Event Data) Read(string alias, string? dotNetName, long sequence, byte[] json)
    {
        var registered = registry.Find(alias, dotNetName, sequence);
        try
        {
            return (registered, registry.Newest(Deserialize(registered, json)));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever an upcaster throws, too: the event is told with its name and number.
            throw new UnreadableEvent(alias, sequence, problem.Message, problem);
        }
    }

    private static Event Deserialize(RegisteredEvent registered, byte[] json) =>
        (
            registered.Reshape is { } reshape
                ? (Event?)reshape(JsonNode.Parse(json)!.AsObject()).Deserialize(registered.Type, Format)
                : (Event?)JsonSerializer.Deserialize(json, registered.Type, Format)
        ) ?? throw new JsonException("it is JSON null.");

    public static byte[] WriteHeaders(EventHeaders headers) =>
        JsonSerializer.SerializeToUtf8Bytes(headers, HeadersFormat);

    /// <summary>Another writer may have put anything there, also JSON null: what cannot be read is none.</summary>
    public static EventHeaders ReadHeaders(byte[]? json)
    {
        if (json is null)
            return EventHeaders.None;
        try
        {
            return JsonSerializer.Deserialize<EventHeaders>(json, HeadersFormat) ?? EventHeaders.None;
        }
        catch (JsonException)
        {
            return EventHeaders.None;
        }
    }
}
