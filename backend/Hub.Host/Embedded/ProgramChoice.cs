using System.Globalization;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>Which of the machine's PostgreSQL programs open this cluster, or make a new one.</summary>
public static class ProgramChoice
{
    public const int OldestMajor = 15;

    /// <param name="wanted"><c>Hub:PostgresPrograms</c>: a folder, <c>npm</c>, or null for the best there is.</param>
    /// <param name="existing">The major version an existing cluster was made by; null when there is none.</param>
    public static async Task<PostgresPrograms> Choose(
        DataFolder folder,
        string? wanted,
        int? existing,
        CancellationToken cancellation
    )
    {
        var found = wanted switch
        {
            "npm" => [],
            { Length: > 0 } => [PostgresPrograms.In(wanted) ?? throw NoneIn(wanted)],
            _ => PostgresPrograms.OfTheSystem(),
        };
        if (Fitting(found, existing) is { } fits)
        {
            return fits;
        }
        if (wanted is null or "" or "npm")
        {
            var installed = await ProgramsFromNpm.Install(folder, cancellation);
            found = [.. found, installed];
        }
        return Fitting(found, existing) ?? throw Refusal(folder, found, existing);
    }

    /// <summary>The one that fits: the cluster's own major, else the newest that is new enough.</summary>
    public static PostgresPrograms? Fitting(IEnumerable<PostgresPrograms> found, int? existing) =>
        found.FirstOrDefault(programs =>
            existing is { } major ? programs.Major == major : programs.Major >= OldestMajor
        );

    private static StartRefused NoneIn(string folder) =>
        new($"Hub:PostgresPrograms names {folder}, which holds no PostgreSQL programs (initdb, postgres).");

    private static StartRefused Refusal(DataFolder folder, IReadOnlyList<PostgresPrograms> found, int? existing)
    {
        var here = string.Join(", ", found.Select(programs => $"{programs.Major} ({programs.Folder})"));
        return existing is { } major
            ? new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    The database in {folder.Postgres} was made by PostgreSQL {major}; found here: {here}.
                    PostgreSQL opens only its own major version. Do one of these:
                      install PostgreSQL {major} beside the others (Debian: apt-get install postgresql-{major}),
                      name its programs: --Hub:PostgresPrograms=/usr/lib/postgresql/{major}/bin
                      or move {folder.Path} away to begin anew.
                    """
                )
            )
            : new($"Hub needs PostgreSQL {OldestMajor} or later; found here: {here}.");
    }
}
