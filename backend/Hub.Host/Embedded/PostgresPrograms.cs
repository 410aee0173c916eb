using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Host.Embedded;

/// <summary>A folder with <c>initdb</c> and <c>postgres</c>, and which major version they are.</summary>
public sealed partial record PostgresPrograms(string Folder, int Major)
{
    private static readonly string Extension = OperatingSystem.IsWindows() ? ".exe" : "";

    public string Postgres => Path.Combine(Folder, "postgres" + Extension);
    public string InitDb => Path.Combine(Folder, "initdb" + Extension);
    public string Control => Path.Combine(Folder, "pg_ctl" + Extension);

    /// <summary>Those of this machine, newest first.</summary>
    public static IReadOnlyList<PostgresPrograms> OfTheSystem() =>
        [.. Places().Distinct().Select(In).OfType<PostgresPrograms>().OrderByDescending(found => found.Major)];

    /// <summary>The programs in a folder; null when it has none that run.</summary>
    public static PostgresPrograms? In(string folder)
    {
        var programs = new PostgresPrograms(folder, 0);
        if (!File.Exists(programs.InitDb) || !File.Exists(programs.Postgres))
        {
            return null;
        }
        using var asked = Process.Start(
            new ProcessStartInfo(programs.Postgres, ["--version"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var answer = asked.StandardOutput.ReadToEnd();
        asked.WaitForExit();
        var major = Version().Match(answer);
        return major.Success
            ? programs with
            {
                Major = int.Parse(major.Groups[1].Value, CultureInfo.InvariantCulture),
            }
            : null;
    }

    private static IEnumerable<string> Places()
    {
        foreach (var (parent, pattern, below) in Installations)
        {
            foreach (var found in Directory.Exists(parent) ? Directory.GetDirectories(parent, pattern) : [])
            {
                yield return Path.Combine(found, below);
            }
        }
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            yield return folder;
        }
    }

    private static readonly (string Parent, string Pattern, string Below)[] Installations =
    [
        ("/usr/lib/postgresql", "*", "bin"), // Debian, Ubuntu
        ("/usr", "pgsql-*", "bin"), // Red Hat
        ("/opt/homebrew/opt", "postgresql@*", "bin"), // macOS
        ("/usr/local/opt", "postgresql@*", "bin"), // macOS, Intel
        (@"C:\Program Files\PostgreSQL", "*", "bin"),
    ];

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Version();
}
