namespace Hub.Testing;

/// <summary>The data folder of all hubs of this process, so that several nodes share their files; gone with the process.</summary>
internal static class FilesOfTests
{
    public static string Path { get; } = Make();

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("hub-tests.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder.FullName;
    }
}
