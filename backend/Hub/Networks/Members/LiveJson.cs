using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.Members;

/// <summary>
/// Writes what live channels send, shaped as GraphQL answers it, so that a page applies both in one way. The two-path
/// tests hold this: an old answer and the envelopes after it make the new answer.
/// </summary>
internal static class LiveJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // It goes into a WebSocket and never into a page's source: Norwegian letters stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    public static void Id(this Utf8JsonWriter json, string type, Guid uuid)
    {
        json.WriteString("__typename"u8, type);
        json.WriteString("id"u8, NodeId.Encode(type, uuid.ToString("D")));
        json.WriteString("uuid"u8, uuid);
    }

    /// <summary>As the scalar DateTime.</summary>
    public static void Instant(this Utf8JsonWriter json, string name, DateTimeOffset? value)
    {
        if (value is { } instant)
            json.WriteString(name, instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", null));
        else
            json.WriteNull(name);
    }

    public static void Body(this Utf8JsonWriter json, TextView? text)
    {
        if (text is null)
        {
            json.WriteNull("body"u8);
            return;
        }
        json.WriteStartObject("body"u8);
        json.WriteString("language"u8, text.Language.ToString().ToUpperInvariant());
        json.WriteString("markdown"u8, text.Markdown);
        json.WriteString("html"u8, text.Html);
        json.WriteEndObject();
    }

    public static void Author(this Utf8JsonWriter json, Author author)
    {
        json.WriteStartObject("author"u8);
        if (author.Person is { } person)
        {
            json.WriteStartObject("person"u8);
            json.Id("Person", person.Uuid);
            json.WriteString("name"u8, person.Name);
            json.WriteEndObject();
        }
        else
            json.WriteNull("person"u8);
        json.WriteString("name"u8, author.Name);
        json.WriteString(
            "officeKind"u8,
            author.OfficeKind is { } kind ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(kind.ToString()) : null
        );
        json.Named(
            "municipality",
            author.Municipality is { } m ? ("Municipality", "number", m.Number, m.Name, m.Label) : null
        );
        json.Named("body", author.Body is { } b ? ("Body", "key", b.Key, b.Name, null) : null);
        json.WriteEndObject();
    }

    private static void Named(
        this Utf8JsonWriter json,
        string property,
        (string Type, string KeyName, string Key, string Name, string? Label)? named
    )
    {
        if (named is not { } thing)
        {
            json.WriteNull(property);
            return;
        }
        json.WriteStartObject(property);
        json.WriteString("__typename"u8, thing.Type);
        json.WriteString("id"u8, NodeId.Encode(thing.Type, thing.Key));
        json.WriteString(thing.KeyName, thing.Key);
        json.WriteString("name"u8, thing.Name);
        if (thing.Label is not null)
            json.WriteString("label"u8, thing.Label);
        json.WriteEndObject();
    }
}
