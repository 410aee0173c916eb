using Hub.GraphQL;
using Hub.Host.Api;
using Microsoft.Extensions.FileProviders;

namespace Hub.Host.WebPage;

/// <summary>
/// The web page: its files, and its first page for every address that is neither a file nor one of the host's own.
/// </summary>
public static class WebPageEndpoint
{
    private static readonly PathString[] NeverThePage =
    [
        "/assets",
        "/graphql",
        "/graphiql",
        "/live",
        "/files",
        "/realms",
        "/health",
        "/metrics",
    ];

    /// <summary>Builds the page first when run from source. <c>Hub:Web=off</c> leaves it out.</summary>
    /// <remarks>Before sign-in: a file is the same for everybody, so nobody needs to be found first.</remarks>
    public static async Task UseWebPage(this WebApplication app)
    {
        if (app.Configuration["Hub:Web"] == "off")
        {
            app.MapFallback(
                "{**path}",
                () => Results.Text("The web page is switched off (Hub:Web=off).", statusCode: 404)
            );
            return;
        }
        var folders = await WebPageFolder.Ready(app.Lifetime.ApplicationStopping);
        TrustedOperations.Trust(
            app.Services.GetRequiredService<GraphQLOptions>().PersistedOperations,
            Path.Combine(folders.Page, TrustedOperations.ManifestOfPage)
        );
        app.ServeWebPage(new PhysicalFileProvider(folders.Page));
    }

    internal static void ServeWebPage(this WebApplication app, IFileProvider folder)
    {
        var files = new WebPageFiles(folder);
        app.Use(
            (context, next) =>
                IsRead(context.Request) && files.Find(context.Request.Path) is { } file
                    ? WebPageFiles.Send(file, context).ExecuteAsync(context)
                    : next(context)
        );
        app.MapFallback("{**path}", (HttpContext context) => FirstPage(context, files)).AllowAnonymous();
    }

    // A missing script or a mistyped endpoint must not look like an answer.
    private static IResult FirstPage(HttpContext context, WebPageFiles files) =>
        IsRead(context.Request)
        && !Array.Exists(NeverThePage, prefix => context.Request.Path.StartsWithSegments(prefix))
            ? WebPageFiles.Send(files.FirstPage, context)
            : Results.StatusCode(StatusCodes.Status404NotFound);

    private static bool IsRead(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
