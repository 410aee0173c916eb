using System.Diagnostics;
using System.Globalization;

namespace Hub.Host.Embedded;

/// <summary>What a process was started with, asked of <c>ps</c> (macOS has no /proc).</summary>
internal static class CommandLine
{
    public static string Of(int process)
    {
        using var ps = Process.Start(
            new ProcessStartInfo("ps", ["-o", "args=", "-p", process.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
            }
        )!;
        return ps.StandardOutput.ReadToEnd();
    }
}
