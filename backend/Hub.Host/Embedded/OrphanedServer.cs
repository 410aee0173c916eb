using System.Globalization;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>
/// A PostgreSQL that outlived its hub. It ends by itself within a moment (see <c>run-postgres.sh</c>); this is for the
/// case that it did not, and for a pid file whose number now belongs to a stranger.
/// Call only while holding the folder's lock: nobody alive owns what is found.
/// </summary>
public static class OrphanedServer
{
    public static async Task End(string cluster, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var pidFile = Path.Combine(cluster, "postmaster.pid");
        if (OperatingSystem.IsWindows() || !File.Exists(pidFile))
        {
            return;
        }
        cluster = Libc.RealPath(cluster);
        var server = ReadProcess(pidFile);
        var began = time.GetTimestamp();
        while (WorkersIn(cluster, server) is { Count: > 0 } workers)
        {
            var waited = time.GetElapsedTime(began);
            if (waited > patience)
            {
                throw new StartRefused(
                    $"A PostgreSQL of an earlier hub still works in {cluster} and does not end "
                        + $"(process {string.Join(", ", workers)}). End it, then start again."
                );
            }
            if (server is { } process && workers.Contains(process))
            {
                Libc.Signal(process, waited > patience / 2 ? Libc.Quit : Libc.Interrupt);
            }
            await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
        }
        // The number in the file may by now be a stranger's, which PostgreSQL would take for a running server.
        File.Delete(pidFile);
    }

    private static int? ReadProcess(string pidFile) =>
        int.TryParse(File.ReadLines(pidFile).FirstOrDefault(), CultureInfo.InvariantCulture, out var process)
            ? process
            : null;

    // PostgreSQL and each of its workers stand in the cluster's folder. Where the system does not show that
    // (macOS), the server's own command line, which names the folder, must do.
    private static HashSet<int> WorkersIn(string cluster, int? server)
    {
        var standing = new HashSet<int>();
        if (!Directory.Exists("/proc/self"))
        {
            if (server is { } process && Libc.IsAlive(process) && CommandLine.Of(process).Contains(cluster))
            {
                standing.Add(process);
            }
            return standing;
        }
        foreach (var entry in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(entry), CultureInfo.InvariantCulture, out var process))
            {
                try
                {
                    if (new FileInfo($"{entry}/cwd").LinkTarget == cluster)
                    {
                        standing.Add(process);
                    }
                }
                catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
                {
                    // Ended meanwhile, or another user's: not ours.
                }
            }
        }
        return standing;
    }
}
