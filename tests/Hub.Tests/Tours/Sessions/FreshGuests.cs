using System.Net;
using Hub.Testing;

namespace Hub.Tests.Tours.Sessions;

/// <summary>A guest who asks more than one guest may: another one comes in by the same code and goes on.</summary>
internal sealed class FreshGuests(HubAt hub, string code)
    : DelegatingHandler(new SocketsHttpHandler { UseCookies = false })
{
    private Dictionary<string, string>? headers;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (request.Content is { } content)
            await content.LoadIntoBufferAsync(ct);
        headers ??= await hub.GuestHeaders(code);
        var answer = await base.SendAsync(As(request, headers), ct);
        if (answer.StatusCode is not HttpStatusCode.TooManyRequests)
            return answer;
        answer.Dispose();
        headers = await hub.GuestHeaders(code);
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
