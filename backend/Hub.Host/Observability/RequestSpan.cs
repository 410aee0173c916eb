using System.Diagnostics;
using Microsoft.AspNetCore.Routing;

namespace Hub.Host.Observability;

/// <summary>What ASP.NET Core leaves out of a request's span: the route and the status, and a name that groups well.</summary>
internal static class RequestSpan
{
    public static async Task Describe(HttpContext context, RequestDelegate next)
    {
        var span = Activity.Current;
        try
        {
            await next(context);
        }
        finally
        {
            if (span is { IsAllDataRequested: true })
            {
                var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
                span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
                span.SetTag("http.route", route);
                span.SetTag("http.response.status_code", context.Response.StatusCode);
                // It may hold a token, or what somebody asked.
                span.SetTag("url.query", null);
                if (context.Request.RouteValues.ContainsKey("secret"))
                    span.SetTag("url.path", route);
            }
        }
    }
}
