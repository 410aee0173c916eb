using System.Net;

namespace Hub.Tests.Tours.Sessions;

/// <summary>A guest who asks more than one guest may: another one comes in and goes on.</summary>
internal sealed class FreshGuests(Func<Task<Dictionary<string, string>>> comes)
    : DelegatingHandler(new SocketsHttpHandler { UseCookies = false })
{
    private Dictionary<string, string>? headers;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (request.Content is { } content)
            await content.LoadIntoBufferAsync(ct);
        headers ??= await comes();
        var answer = await base.SendAsync(As(request, headers), ct);
        if (answer.StatusCode is not HttpStatusCode.TooManyRequests)
            return answer;
        answer.Dispose();
        headers = await comes();
        return await base.SendAsync(As(request, headers), ct);
    }

    private static HttpRequestMessage As(HttpRequestMessage request, Dictionary<string, string> guest)
    {
        var asked = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
        foreach (var (name, value) in guest)
            asked.Headers.Add(name, value);
        return asked;
    }
}
