using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>HTTP requests: never a status of 500 or more, never an internal error, and what says it is JSON is.</summary>
internal sealed class HttpTarget(FuzzServer server) : IFuzzTarget
{
    private static readonly string[] ContentTypes =
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/json; charset=utf-16",
        "application/graphql",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
    ];

    private static readonly string[] Accepts =
    [
        "application/json",
        "application/graphql-response+json",
        "text/event-stream",
        "*/*",
        "text/html",
        "application/json;q=0",
        ";;,,/",
        "multipart/mixed, application/json",
    ];

    public string Name => "HTTP requests";

    public async Task<Tried> Try(Dice dice)
    {
        var right = Requests.Make(dice);
        var body = dice.Below(6) switch
        {
            0 => right,
            1 => ByteMutator.Random(dice, 300),
            _ => ByteMutator.Mutate(dice, right),
        };
        using var request = dice.OneIn(4) ? Get(dice, body) : WithBody(dice, body);
        request.Headers.TryAddWithoutValidation("Accept", dice.OneIn(3) ? dice.Pick(Accepts) : Accepts[0]);
        if (dice.OneIn(10))
        {
            request.Headers.TryAddWithoutValidation("X-GraphQL-Event-Stream-Token", dice.Pick(["", "x", "00"]));
        }

        using var answer = await server.Client.SendAsync(request);
        var content = await answer.Content.ReadAsStringAsync();
        return new Tried(body, Check(answer, content));
    }

    private static HttpRequestMessage WithBody(Dice dice, byte[] body)
    {
        var method = dice.OneIn(12)
            ? dice.Pick([HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch])
            : HttpMethod.Post;
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation(
            "Content-Type",
            dice.OneIn(8) ? dice.Pick(ContentTypes) : ContentTypes[0]
        );
        return new HttpRequestMessage(method, "/graphql") { Content = content };
    }

    private static HttpRequestMessage Get(Dice dice, byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        var names = new[] { "query", "variables", "extensions", "operationName", "token", "query" };
        var parameters = Enumerable
            .Range(0, dice.Between(1, 4))
            .Select(_ =>
                $"{dice.Pick(names)}={(dice.OneIn(2) ? Uri.EscapeDataString(Part(dice, text)) : dice.Pick(["%", "%FF", "%u", "", "{}", "[1]", "%7B__typename%7D"]))}"
            );
        return new HttpRequestMessage(HttpMethod.Get, $"/graphql?{string.Join('&', parameters)}");
    }

    // Half a surrogate pair cannot be escaped.
    private static string Part(Dice dice, string text) =>
        new([.. text.Skip(dice.Below(20)).Take(1_000).Where(letter => !char.IsSurrogate(letter))]);

    private static string? Check(HttpResponseMessage answer, string content)
    {
        if ((int)answer.StatusCode >= 500)
        {
            return $"status {answer.StatusCode}: {content}";
        }

        if (content.Contains("\"INTERNAL\"", StringComparison.Ordinal))
        {
            return $"an internal error: {content}";
        }

        if (!IsJson(answer.Content.Headers.ContentType))
        {
            return null;
        }

        try
        {
            var json = JsonElement.Parse(content);
            return json.TryGetProperty("data", out _) || json.TryGetProperty("errors", out _)
                ? null
                : $"neither data nor errors: {content}";
        }
        catch (JsonException)
        {
            return $"no JSON: {content}";
        }
    }

    private static bool IsJson(MediaTypeHeaderValue? type) =>
        type?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
}
