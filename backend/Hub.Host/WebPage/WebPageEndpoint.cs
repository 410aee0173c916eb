using Microsoft.Extensions.FileProviders;

namespace Hub.Host.WebPage;

/// <summary>
/// The web page: its files, and its first page for every address that is neither a file nor one of the host's own.
/// </summary>
public static class WebPageEndpoint
{
    private static readonly PathString[] NeverThePage = ["/assets", "/graphql", "/live", "/realms", "/health"];

    /// <summary>Builds the page first when run from source. <c>Hub:Web=off</c> leaves it out.</summary>
    public static async Task MapWebPage(this WebApplication app)
    {
        if (app.Configuration["Hub:Web"] == "off")
        {
            app.MapFallback(
                "{**path}",
                () => Results.Text("The web page is switched off (Hub:Web=off).", statusCode: 404)
            );
            return;
        }
        var folder = await WebPageFolder.Ready(app.Lifetime.ApplicationStopping);
        var files = new WebPageFiles(new PhysicalFileProvider(folder));
        app.MapFallback("{**path}", (HttpContext context) => Answer(context, files)).AllowAnonymous();
    }

    private static IResult Answer(HttpContext context, WebPageFiles files)
    {
        var path = context.Request.Path;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        if (files.Find(path) is { } file)
        {
            return WebPageFiles.Send(file, context);
        }
        // A missing script or a mistyped endpoint must not look like an answer.
        return Array.Exists(NeverThePage, prefix => path.StartsWithSegments(prefix))
            ? Results.StatusCode(StatusCodes.Status404NotFound)
            : WebPageFiles.Send(files.FirstPage, context);
    }
}
