namespace Hub.Architecture.Tests;

/// <summary>The repository's files, as they are on disk.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs =
    [
        "bin",
        "obj",
        "node_modules",
        "dist",
        "gen",
        ".git",
        ".cache",
        "data",
        "TestResults",
    ];

    public static string Root { get; } = Find();

    /// <summary>Paths below the root, with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files(string below, params string[] endings) =>
        [
            .. Walk(Path.Combine(Root, below))
                .Where(file => endings.Contains(Path.GetExtension(file)))
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(below => !NotOurs.Contains(Path.GetFileName(below)))
                    .SelectMany(Walk)
            );

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Hub.sln")))
        {
            at = at.Parent;
        }
        return at.FullName;
    }
}
