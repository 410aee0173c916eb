using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Access;
using Hub.Shared.Reference;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Benchmarks.Pages;

/// <summary>What one writes by hand for this one page: each of the same statements once, and the rows straight to JSON.</summary>
internal static class BareTopicPage
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static async Task Write(HttpContext context)
    {
        using var asked = await JsonDocument.ParseAsync(context.Request.Body);
        _ = asked.RootElement.GetProperty("query").GetString();
        var variables = asked.RootElement.GetProperty("variables");
        var id = Guid.Parse(variables.GetProperty("id").GetString()!);
        var services = context.RequestServices;
        var asOf = await services.GetRequiredService<IEventStore>().SafeHead(context.RequestAborted);
        var rows = await TopicRows.Read(
            services.GetRequiredService<NpgsqlDataSource>(),
            services.GetRequiredService<Actor>(),
            id,
            variables.GetProperty("first").GetInt32(),
            context.RequestAborted
        );
        context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteNumber("asOf"u8, asOf);
        new TopicWriter(
            json,
            rows,
            services.GetRequiredService<Actor>(),
            services.GetRequiredService<CurrentReference>()
        ).Write();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
