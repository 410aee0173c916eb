using Hub.Host.Starting;

namespace Hub.Host.WebPage;

/// <summary>The built web page, and the built workbench of the API.</summary>
internal sealed record WebPageFolders(string Page, string GraphiQL);

/// <summary>Where the built pages lie: in the repository, built when needed; beside a published program, as they came.</summary>
internal static class WebPageFolder
{
    public static async Task<WebPageFolders> Ready(CancellationToken cancellation)
    {
        var folders = Found();
        if (SourceTree.Root is { } root)
        {
            var frontend = Path.Combine(root, "frontend");
            if (!File.Exists(Path.Combine(frontend, "package.json")))
            {
                throw Missing(frontend);
            }
            await WebPageBuild.Run(frontend, folders, cancellation);
        }
        return File.Exists(Path.Combine(folders.Page, "index.html")) ? folders : throw Missing(folders.Page);
    }

    public static WebPageFolders Found() =>
        SourceTree.Root is { } root
            ? new(Path.Combine(root, "frontend", "dist"), Path.Combine(root, "frontend", "graphiql", "dist"))
            : new(Path.Combine(AppContext.BaseDirectory, "web"), Path.Combine(AppContext.BaseDirectory, "graphiql"));

    private static StartRefused Missing(string folder) =>
        new($"There is no web page in {folder}. Start without it: --Hub:Web=off");
}
