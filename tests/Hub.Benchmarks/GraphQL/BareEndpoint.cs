using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Hub.Benchmarks.GraphQL;

/// <summary>What one writes by hand when there is no engine: the same POST read and parsed, the same bytes written with <see cref="Utf8JsonWriter"/>.</summary>
public static class BareEndpoint
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("__typename");
    private static readonly JsonEncodedText Topics = JsonEncodedText.Encode("topics");
    private static readonly JsonEncodedText Uuid = JsonEncodedText.Encode("uuid");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText StartedAt = JsonEncodedText.Encode("startedAt");
    private static readonly JsonEncodedText IsLocked = JsonEncodedText.Encode("isLocked");
    private static readonly JsonEncodedText PostCount = JsonEncodedText.Encode("postCount");
    private static readonly JsonEncodedText Posts = JsonEncodedText.Encode("posts");
    private static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
    private static readonly JsonEncodedText Body = JsonEncodedText.Encode("body");
    private static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
    private static readonly JsonEncodedText PostedAt = JsonEncodedText.Encode("postedAt");
    private static readonly JsonEncodedText Author = JsonEncodedText.Encode("author");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Municipality = JsonEncodedText.Encode("municipality");

    public static async Task WritePage(HttpContext context)
    {
        await ReadQuery(context);
        Begin(context);
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteStartObject(Data);
        json.WriteStartArray(Topics);
        foreach (var topic in Page.Topics)
        {
            Write(json, topic);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static async Task WriteTypeName(HttpContext context)
    {
        await ReadQuery(context);
        Begin(context);
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteStartObject(Data);
        json.WriteString(TypeName, "Query"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Any answer again, token by token: the bare side of the introspection query.</summary>
    public static RequestDelegate Copy(JsonElement answer) =>
        async context =>
        {
            await ReadQuery(context);
            Begin(context);
            await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Options);
            answer.WriteTo(json);
        };

    private static void Begin(HttpContext context) => context.Response.ContentType = "application/json; charset=utf-8";

    private static void Write(Utf8JsonWriter json, PageTopic topic)
    {
        json.WriteStartObject();
        json.WriteString(Uuid, topic.Uuid);
        json.WriteString(Title, topic.Title);
        WriteInstant(json, StartedAt, topic.StartedAt);
        json.WriteBoolean(IsLocked, topic.IsLocked);
        json.WriteNumber(PostCount, topic.PostCount);
        json.WriteStartArray(Posts);
        foreach (var post in topic.Posts)
        {
            json.WriteStartObject();
            json.WriteNumber(Number, post.Number);
            json.WriteString(Body, post.Body);
            json.WriteNumber(Version, post.Version);
            WriteInstant(json, PostedAt, post.PostedAt);
            json.WriteStartObject(Author);
            json.WriteString(Name, post.Author.Name);
            json.WriteString(Municipality, post.Author.Municipality);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>With Z, as the engine writes UTC; the writer's own form says +00:00.</summary>
    private static void WriteInstant(Utf8JsonWriter json, JsonEncodedText name, DateTimeOffset value) =>
        json.WriteString(name, value.UtcDateTime);

    private static async ValueTask ReadQuery(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync();
            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            Parse(read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            return;
        }
    }

    private static void Parse(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        string? query = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("query"u8))
            {
                reader.Read();
                query = reader.GetString();
            }
        }
        if (query is null)
        {
            throw new BadHttpRequestException("\"query\" is missing.");
        }
    }
}
