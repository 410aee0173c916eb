using System.Net;
using System.Net.Http.Json;

namespace Hub.Tests.Identity;

/// <summary>A browser at https://hub.example, where a proxy ends TLS and passes on to the host by http.</summary>
internal sealed class TlsBrowser(Uri host) : IDisposable
{
    public const string Origin = "https://hub.example";

    private readonly CookieContainer cookies = new();
    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
        }
    );

    public Task<HttpResponseMessage> Get(string path) => Send(HttpMethod.Get, path, null);

    /// <summary>The viewer's name, asked for as a page of ours does.</summary>
    public async Task<string?> Who()
    {
        using var content = JsonContent.Create(new { query = "{ viewer { person { name } } }" });
        using var answer = await Send(HttpMethod.Post, "/graphql", content);
        return await BrowserSession.NameIn(answer);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content)
    {
        var asked = new Uri(new Uri(Origin), path);
        using var request = new HttpRequestMessage(method, new Uri(host, path)) { Content = content };
        request.Headers.Host = asked.Host;
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (cookies.GetCookieHeader(asked) is { Length: > 0 } kept)
            request.Headers.Add("Cookie", kept);
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Hub-Request", "1");
        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            cookies.SetCookies(asked, cookie);
        return answer;
    }

    public void Dispose() => client.Dispose();
}
