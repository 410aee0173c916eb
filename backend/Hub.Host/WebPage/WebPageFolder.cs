using Hub.Host.Starting;

namespace Hub.Host.WebPage;

/// <summary>Where the built page lies: in the repository, built when needed; beside a published program, as it came.</summary>
internal static class WebPageFolder
{
    public static async Task<string> Ready(CancellationToken cancellation)
    {
        if (SourceTree.Root is { } root)
        {
            var frontend = Path.Combine(root, "frontend");
            return File.Exists(Path.Combine(frontend, "package.json"))
                ? await WebPageBuild.Run(frontend, cancellation)
                : throw Missing(frontend);
        }
        var published = Path.Combine(AppContext.BaseDirectory, "web");
        return File.Exists(Path.Combine(published, "index.html")) ? published : throw Missing(published);
    }

    private static StartRefused Missing(string folder) =>
        new($"There is no web page in {folder}. Start without it: --Hub:Web=off");
}
