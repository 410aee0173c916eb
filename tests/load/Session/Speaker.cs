using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Hub.Load.Session;

/// <summary>Says things to a node as a person: mutations of the open API, over few connections.</summary>
internal sealed class Speaker(Uri node)
{
    private static readonly HttpClient Http = new(
        new SocketsHttpHandler { MaxConnectionsPerServer = 64, UseCookies = false }
    );

    public async Task<JsonElement> Do(string token, string mutation, string selection, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var query =
            $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ {selection} errors {{ code message }} }} }}";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(node, "graphql"))
        {
            Content = new StringContent(
                JsonSerializer.Serialize(new { query, variables = new { input } }),
                Encoding.UTF8,
                "application/json"
            ),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request);
        var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;
        if (!answer.TryGetProperty("data", out var data))
            throw new InvalidOperationException(answer.ToString());
        var payload = data.GetProperty(mutation);
        return payload.GetProperty("errors").ValueKind is JsonValueKind.Null
            ? payload
            : throw new InvalidOperationException(payload.ToString());
    }

    public async Task<JsonElement> Ask(string token, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(node, "graphql"))
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement.GetProperty("data");
    }
}
