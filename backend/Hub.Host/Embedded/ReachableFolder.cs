namespace Hub.Host.Embedded;

/// <summary>Whether a user who owns nothing on the way can walk to a folder.</summary>
public static class ReachableFolder
{
    /// <summary>The first folder on the way that only its owner may enter; null when all are open.</summary>
    public static string? FirstClosed(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }
        var way = new Stack<DirectoryInfo>();
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            way.Push(at);
        }
        return way.FirstOrDefault(at => at.Exists && (at.UnixFileMode & UnixFileMode.OtherExecute) == 0)?.FullName;
    }
}
