using System.Runtime.InteropServices;

namespace Hub.Host.Embedded;

/// <summary>What .NET cannot do by itself on Unix: signal a process that is not our child, and resolve a path's links.</summary>
internal static partial class Libc
{
    public const int Interrupt = 2; // PostgreSQL: end now, cleanly
    public const int Quit = 3; // PostgreSQL: end at once, recover at the next start

    public static bool IsAlive(int process) => kill(process, 0) == 0;

    public static void Signal(int process, int signal) => _ = kill(process, signal);

    /// <summary>The path without symbolic links on the way; the path itself when it does not exist.</summary>
    public static string RealPath(string path)
    {
        var resolved = realpath(path, 0);
        if (resolved == 0)
        {
            return path;
        }
        var real = Marshal.PtrToStringUTF8(resolved)!;
        free(resolved);
        return real;
    }

    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint realpath(string path, nint buffer);

    [LibraryImport("libc")]
    private static partial void free(nint memory);
}
