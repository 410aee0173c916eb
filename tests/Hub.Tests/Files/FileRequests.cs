using System.Net;
using System.Text.Json;

namespace Hub.Tests.Files;

/// <summary>What tests say to the file endpoint.</summary>
internal static class FileRequests
{
    public static async Task<HttpResponseMessage> Send(this HttpClient client, byte[] bytes, string name)
    {
        using var content = new ByteArrayContent(bytes);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("files", UriKind.Relative))
        {
            Content = content,
        };
        request.Headers.Add("Hub-File-Name", Uri.EscapeDataString(name));
        return await client.SendAsync(request);
    }

    /// <summary>Sends and answers the file; a refusal fails the test.</summary>
    public static async Task<JsonElement> SendFile(this HttpClient client, byte[] bytes, string name = "bilde.png")
    {
        using var answer = await client.Send(bytes, name);
        var body = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode is HttpStatusCode.Created
            ? JsonDocument.Parse(body).RootElement
            : throw new InvalidOperationException($"{answer.StatusCode}: {body}");
    }

    public static async Task<HttpResponseMessage> Fetch(
        this HttpClient client,
        JsonElement file,
        Action<HttpRequestMessage>? with = null
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(file.GetProperty("url").GetString()!.TrimStart('/'), UriKind.Relative)
        );
        with?.Invoke(request);
        return await client.SendAsync(request);
    }
}
