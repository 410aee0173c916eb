using System.ComponentModel;
using System.Diagnostics;
using Hub.Host.Starting;

namespace Hub.Host.WebPage;

/// <summary>Runs npm with its output shown.</summary>
internal static class Npm
{
    public static async Task Run(string folder, string[] arguments, CancellationToken cancellation)
    {
        // npm is a script on Windows, which only the shell starts.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", "npm", .. arguments])
            : new ProcessStartInfo("npm", arguments);
        start.WorkingDirectory = folder;
        try
        {
            using var npm = Process.Start(start)!;
            await npm.WaitForExitAsync(cancellation);
            if (npm.ExitCode != 0)
            {
                throw new StartRefused($"npm {string.Join(' ', arguments)} failed in {folder}; its message is above.");
            }
        }
        catch (Win32Exception missing)
        {
            throw new StartRefused(
                """
                Building the web page needs Node.js 20.19 or later with npm, and there is none on the PATH.
                Install it (https://nodejs.org), or start without the page: --Hub:Web=off
                """,
                missing
            );
        }
    }
}
