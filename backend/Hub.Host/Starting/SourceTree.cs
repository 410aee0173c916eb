namespace Hub.Host.Starting;

/// <summary>The repository this program was built in, when it still stands there: found by its Hub.sln.</summary>
public static class SourceTree
{
    /// <summary>The repository's folder, or null for a published program.</summary>
    public static string? Root { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Hub.sln")))
            {
                return at.FullName;
            }
        }
        return null;
    }
}
