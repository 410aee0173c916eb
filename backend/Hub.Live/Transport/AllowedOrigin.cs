using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Hub.Live;

/// <summary>
/// A browser sends the session's cookie along whichever page asks, also with a WebSocket's opening request, which no
/// same-origin rule stops. So a request that is signed in by a cookie needs an origin of ours.
/// </summary>
sealed class AllowedOrigin(RequestDelegate next, LiveOptions options)
{
    public Task Invoke(HttpContext context)
    {
        if (!SignedInByCookie(context) || FromAllowed(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("ORIGIN_NOT_ALLOWED: a signed-in page of this host must ask.");
    }

    private static bool SignedInByCookie(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true }
        && !StringValues.IsNullOrEmpty(context.Request.Headers.Cookie)
        && StringValues.IsNullOrEmpty(context.Request.Headers.Authorization)
        && !context.Request.Query.ContainsKey("access_token");

    private bool FromAllowed(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        // Browsers leave the origin out of a same-origin GET (server-sent events), but say that it is one.
        if (origin.Length == 0)
            return request.Headers["Sec-Fetch-Site"] == "same-origin";
        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || options.AllowedOrigins.Contains(origin);
    }
}
