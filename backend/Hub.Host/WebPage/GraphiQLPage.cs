using Microsoft.Extensions.FileProviders;

namespace Hub.Host.WebPage;

/// <summary>
/// The API's workbench for browsers that open <c>/graphql</c>: everybody in Development, who is signed in elsewhere when
/// <c>Hub:GraphiQL</c> is <c>on</c>. Its files come from this host alone.
/// </summary>
public static class GraphiQLPage
{
    /// <summary>The web page's own, but for style elements: the editor writes them as it goes.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'";

    /// <summary>After the web page, which builds it, and after sign-in, which says who opens it.</summary>
    public static void UseGraphiQL(this WebApplication app)
    {
        var isDevelopment = app.Environment.IsDevelopment();
        var setting = app.Configuration["Hub:GraphiQL"] ?? (isDevelopment ? "on" : "off");
        if (setting == "on" && app.Configuration["Hub:Web"] != "off")
        {
            app.ServeGraphiQL(new PhysicalFileProvider(WebPageFolder.Found().GraphiQL), isDevelopment);
        }
    }

    internal static void ServeGraphiQL(this WebApplication app, IFileProvider folder, bool isForEverybody)
    {
        var files = new WebPageFiles(folder);
        app.Use(
            (context, next) =>
                HttpMethods.IsGet(context.Request.Method)
                && context.Request.Path.StartsWithSegments("/graphiql", out var below)
                && files.Find(below) is { } file
                    ? WebPageFiles.Send(file, context).ExecuteAsync(context)
                    : next(context)
        );
        app.Use((context, next) => IsOpened(context.Request) ? Open(context) : next(context));

        async Task Open(HttpContext context)
        {
            if (!isForEverybody && context.User.Identity is not { IsAuthenticated: true })
            {
                context.Response.Redirect("/sign-in?returnTo=%2Fgraphql");
                return;
            }
            context.Response.Headers.ContentSecurityPolicy = Policy;
            await WebPageFiles.Send(files.FirstPage, context).ExecuteAsync(context);
        }
    }

    /// <summary>A person's browser and not a client of the API, which asks for JSON.</summary>
    private static bool IsOpened(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path == "/graphql"
        && !request.Query.ContainsKey("query")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
}
