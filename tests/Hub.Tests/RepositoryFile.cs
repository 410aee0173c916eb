namespace Hub.Tests;

internal static class RepositoryFile
{
    /// <summary>A file of the repository, found upward from where the tests run.</summary>
    public static string At(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hub.sln")))
                return Path.Combine(folder.FullName, path);
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
