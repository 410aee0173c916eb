using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests;

/// <summary>What most tests say to the API.</summary>
internal static class Api
{
    /// <summary>The answer's <c>data</c>; any error fails the test.</summary>
    public static async Task<JsonElement> Data(this HttpClient client, string document, object? variables = null)
    {
        var answer = await HubAt.Ask(client, document, variables);
        if (answer.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException($"{document}\n{errors}");
        return answer.GetProperty("data");
    }

    /// <summary>The payload of a mutation with one input.</summary>
    public static async Task<JsonElement> Do(this HttpClient client, string mutation, string selection, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var document = $$"""
            mutation ($input: {{type}}!) {
              {{mutation}}(input: $input) { {{selection}} errors { __typename code message field } }
            }
            """;
        return (await client.Data(document, new { input })).GetProperty(mutation);
    }

    /// <summary>The codes of a payload's refusals; empty when there are none.</summary>
    public static string Codes(this JsonElement payload) =>
        payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors
            ? string.Join(' ', errors.EnumerateArray().Select(error => error.GetProperty("code").GetString()))
            : "";

    /// <summary>Starts a topic and answers its id; a refusal fails the test.</summary>
    public static async Task<Guid> StartTopic(
        this HttpClient client,
        string network,
        string title,
        string visibility = "OPEN",
        string body = "Hva gjør dere?",
        string? origin = null
    )
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "startTopic",
            "topic { uuid }",
            new
            {
                id,
                network,
                title,
                body,
                visibility,
                origin,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    /// <summary>Replies and answers the post's id; a refusal fails the test.</summary>
    public static async Task<Guid> PostReply(this HttpClient client, Guid topic, string body)
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "postReply",
            "post { uuid }",
            new
            {
                id,
                topic,
                body,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    /// <summary>Sends a message and answers its id; a refusal fails the test.</summary>
    public static async Task<Guid> SendMessage(this HttpClient client, string chat, string body)
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "sendMessage",
            "message { uuid }",
            new
            {
                id,
                chat,
                body,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static bool IsNull(this JsonElement json) => json.ValueKind is JsonValueKind.Null;

    public static IEnumerable<JsonElement> Nodes(this JsonElement connection) =>
        connection.GetProperty("nodes").EnumerateArray();
}
