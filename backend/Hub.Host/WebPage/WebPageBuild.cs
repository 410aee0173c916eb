using Hub.Host.Starting;

namespace Hub.Host.WebPage;

/// <summary>
/// Installs and builds the web page when what it is made of changed since the last time. Fingerprints of the last
/// success stand in <c>frontend/.cache</c>, so a build that failed or was cut off is done again.
/// </summary>
internal static class WebPageBuild
{
    private const string Remedy = """
        Building the web page needs Node.js 20.19 or later with npm (https://nodejs.org).
        To start without the page: --Hub:Web=off
        """;

    public static async Task Run(string frontend, WebPageFolders folders, CancellationToken cancellation)
    {
        using var alone = await BuildLock.Take(frontend, cancellation);
        await Build("page", () => WebPageSources.OfPage(frontend), "build", folders.Page);
        await Build("graphiql", () => WebPageSources.OfGraphiQL(frontend), "build:graphiql", folders.GraphiQL);

        async Task Build(string what, Func<string> sources, string script, string built)
        {
            if (IsCurrent(what, sources()) && File.Exists(Path.Combine(built, "index.html")))
            {
                return;
            }
            await Install();
            Console.WriteLine($"The sources of the web page ({what}) changed: building it");
            await Npm.Run(frontend, ["run", script], Remedy, cancellation);
            Precompression.Compress(built);
            Remember(what, sources());
        }

        async Task Install()
        {
            var packages = WebPageSources.OfPackages(frontend);
            if (!IsCurrent("packages", packages) || !Directory.Exists(Path.Combine(frontend, "node_modules")))
            {
                Console.WriteLine("The web page's packages changed: installing them");
                await Npm.Run(frontend, ["ci"], Remedy, cancellation);
                Remember("packages", packages);
            }
        }

        bool IsCurrent(string what, string fingerprint) =>
            File.Exists(Mark(what)) && File.ReadAllText(Mark(what)) == fingerprint;

        void Remember(string what, string fingerprint) => File.WriteAllText(Mark(what), fingerprint);

        string Mark(string what) => Path.Combine(frontend, ".cache", what);
    }
}
