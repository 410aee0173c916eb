using Hub.Shared.Files;
using Npgsql;

namespace Hub.Tours.Sessions;

/// <summary>Slides: whoever takes part in the session may see them.</summary>
internal sealed class SessionFiles(NpgsqlDataSource database) : IFileOwner
{
    public async Task<IReadOnlySet<string>> Shown(
        IReadOnlyList<string> hashes,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ShownSlides", hashes).With(sight);
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    public async Task<IReadOnlySet<string>> InUse(IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        await using var command = Command("SlidesInUse", hashes);
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    private NpgsqlCommand Command(string sql, IReadOnlyList<string> hashes) =>
        database.CreateCommand(SqlFile.Read<SessionFiles>(sql)).With("hashes", hashes.ToArray());
}
