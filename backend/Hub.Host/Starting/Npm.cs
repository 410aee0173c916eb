using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Hub.Host.Starting;

/// <summary>Runs npm with its output shown.</summary>
internal static class Npm
{
    /// <param name="remedy">What to do where npm is missing or fails.</param>
    public static async Task Run(string folder, string[] arguments, string remedy, CancellationToken cancellation)
    {
        // npm is a script on Windows, which only the shell starts.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", "npm", .. arguments])
            : new ProcessStartInfo("npm", arguments);
        start.WorkingDirectory = folder;
        // Warnings about other people's packages drown what matters.
        start.Environment["npm_config_loglevel"] = "error";
        try
        {
            using var npm = Process.Start(start)!;
            using var interrupted = EndWithUs(PosixSignal.SIGINT, npm);
            using var terminated = EndWithUs(PosixSignal.SIGTERM, npm);
            await npm.WaitForExitAsync(cancellation);
            if (npm.ExitCode != 0)
            {
                throw new StartRefused($"npm {string.Join(' ', arguments)} failed in {folder} (see above).\n{remedy}");
            }
        }
        catch (Win32Exception missing)
        {
            throw new StartRefused($"There is no npm on the PATH.\n{remedy}", missing);
        }
    }

    // An npm that outlived us would meet the next start's npm in the same folder.
    private static PosixSignalRegistration EndWithUs(PosixSignal signal, Process npm) =>
        PosixSignalRegistration.Create(signal, _ => npm.Kill(entireProcessTree: true));
}
