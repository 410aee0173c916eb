using System.Diagnostics;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>
/// Who runs PostgreSQL. It refuses root, so a hub run as root (in a container, say) hands it to another user.
/// </summary>
public static class DatabaseUser
{
    public static bool IsRoot { get; } = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>The other user's name when we are root; null when PostgreSQL may run as we do.</summary>
    public static string? Other { get; } = IsRoot ? Choose() : null;

    /// <summary>Gives a file or folder, with all in it, to PostgreSQL's user.</summary>
    public static void Give(string path)
    {
        if (Other is null)
        {
            return;
        }
        using var chown = Process.Start(
            new ProcessStartInfo("chown", ["-R", Other, path]) { RedirectStandardError = true }
        )!;
        var said = chown.StandardError.ReadToEnd();
        chown.WaitForExit();
        if (chown.ExitCode != 0)
        {
            throw new StartRefused($"{path} cannot be given to the user {Other}, who runs PostgreSQL: {said.Trim()}");
        }
    }

    private static string Choose()
    {
        var known = File.Exists("/etc/passwd") ? File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]) : [];
        return known.Contains("postgres") ? "postgres" : "nobody";
    }
}
