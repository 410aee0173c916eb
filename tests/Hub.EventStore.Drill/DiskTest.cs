using System.Diagnostics;

namespace Hub.EventStore.Drill;

/// <summary>What <c>pg_test_fsync</c> says of the disk that the drill's clusters are on.</summary>
internal static class DiskTest
{
    private const string DebianPrograms = "/usr/lib/postgresql";

    public static async Task<string> Run()
    {
        if (Find() is not { } program)
            return "pg_test_fsync is not on this machine, so it was not asked.";
        var file = Path.Combine("/tmp", $"hub-drill-fsync-{Environment.ProcessId}");
        using var process = Process.Start(
            new ProcessStartInfo(program, ["-s", "1", "-f", file]) { RedirectStandardOutput = true }
        )!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // Its first table is of single writes, as a commit's are.
        return string.Join(
            Environment.NewLine,
            said.Split('\n').SkipWhile(line => !line.StartsWith("Compare", StringComparison.Ordinal)).Take(8)
        );
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).ToList();
        if (Directory.Exists(DebianPrograms))
            folders.AddRange(Directory.GetDirectories(DebianPrograms).Select(folder => Path.Combine(folder, "bin")));
        return folders.Select(folder => Path.Combine(folder, "pg_test_fsync")).FirstOrDefault(File.Exists);
    }
}
