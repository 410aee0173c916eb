using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Hub.Host.Identity.Requests;

/// <summary>
/// A cookie goes along with whatever a browser is made to send, so it counts only where a page of ours asks: what changes
/// something needs the header <c>Hub-Request: 1</c>, which no foreign form can set, and an allowed Origin; a WebSocket and
/// an event stream, which no header protects, need the Origin.
/// </summary>
public sealed class RequestGuard(
    RequestDelegate next,
    IOptionsMonitor<CookieAuthenticationOptions> cookies,
    AllowedOrigins origins
)
{
    public const string Header = "Hub-Request";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var withCookie =
            !Schemes.HasToken(request)
            && request.Cookies.ContainsKey(cookies.Get(Schemes.Session).Cookie.Name!)
            && !request.Path.StartsWithSegments("/realms");
        return !withCookie || Refusal(request) is not { } refusal ? next(context) : Refuse(context, refusal);
    }

    private string? Refusal(HttpRequest request)
    {
        if (IsUpgrade(request))
        {
            return origins.Allows(request) ? null : "A WebSocket with a cookie is opened by pages of Hub only.";
        }

        if (IsEventStream(request))
        {
            return origins.Allows(request) || IsSameOriginFetch(request)
                ? null
                : "An event stream with a cookie is opened by pages of Hub only.";
        }

        if (
            HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method)
            || HttpMethods.IsOptions(request.Method)
        )
        {
            return null;
        }

        return request.Headers[Header] == "1" && origins.Allows(request)
            ? null
            : $"A request that changes something and has a cookie needs the header '{Header}: 1' and comes from pages of Hub only.";
    }

    private static bool IsUpgrade(HttpRequest request) =>
        request.Headers.Upgrade.ToString().Contains("websocket", StringComparison.OrdinalIgnoreCase)
        || HttpMethods.IsConnect(request.Method);

    private static bool IsEventStream(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);

    /// <summary>Browsers leave Origin out of a GET to the same origin, and say so in a header that scripts cannot set.</summary>
    private static bool IsSameOriginFetch(HttpRequest request) =>
        request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Site"] == "same-origin";

    private static Task Refuse(HttpContext context, string refusal) =>
        Results
            .Problem(
                refusal,
                statusCode: StatusCodes.Status403Forbidden,
                title: "Not from a page of Hub",
                extensions: new Dictionary<string, object?> { ["code"] = "NOT_FROM_HUB" }
            )
            .ExecuteAsync(context);
}
