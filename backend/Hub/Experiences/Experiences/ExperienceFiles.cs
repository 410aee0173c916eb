using Hub.Shared.Files;
using Npgsql;

namespace Hub.Experiences.Experiences;

/// <summary>Pictures and documents of experiences, their versions and drafts.</summary>
internal sealed class ExperienceFiles(NpgsqlDataSource database) : IFileOwner
{
    public async Task<IReadOnlySet<string>> Shown(
        IReadOnlyList<string> hashes,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ShownFiles", hashes).With(sight);
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    public async Task<IReadOnlySet<string>> InUse(IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        await using var command = Command("FilesInUse", hashes);
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    private NpgsqlCommand Command(string sql, IReadOnlyList<string> hashes) =>
        database.CreateCommand(SqlFile.Read<ExperienceFiles>(sql)).With("hashes", hashes.ToArray());
}
