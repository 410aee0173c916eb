using System.Security.Cryptography;
using System.Text;

namespace Hub.Host.WebPage;

/// <summary>What the web page is built from, and a fingerprint that changes when any of it does.</summary>
internal static class WebPageSources
{
    private static readonly HashSet<string> NotSources = ["node_modules", "dist", ".cache", "gen", "graphiql"];

    /// <summary>Of the packages: when it changes, they are installed again.</summary>
    public static string OfPackages(string frontend) =>
        Fingerprint([Path.Combine(frontend, "package.json"), Path.Combine(frontend, "package-lock.json")], frontend);

    /// <summary>Of everything: when it changes, the page is built again.</summary>
    public static string OfPage(string frontend) =>
        Fingerprint([.. Files(frontend), Path.Combine(frontend, "..", "backend", "schema.graphql")], frontend);

    /// <summary>Of the API's workbench, a page of its own.</summary>
    public static string OfGraphiQL(string frontend) =>
        Fingerprint(
            [Path.Combine(frontend, "package-lock.json"), .. Files(Path.Combine(frontend, "graphiql"))],
            frontend
        );

    private static string Fingerprint(IEnumerable<string> files, string frontend)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(File.Exists).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(frontend, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(below => !NotSources.Contains(Path.GetFileName(below)))
                    .SelectMany(Files)
            );
}
