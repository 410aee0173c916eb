using Hub.Shared.Files;
using Npgsql;

namespace Hub.Tours.Documents;

/// <summary>Whoever may see a stop may read its documents, and everybody sees stops.</summary>
internal sealed class StopDocumentFiles(NpgsqlDataSource database) : IFileOwner
{
    public Task<IReadOnlySet<string>> Shown(
        IReadOnlyList<string> hashes,
        Sight sight,
        CancellationToken cancellation
    ) => InUse(hashes, cancellation);

    public async Task<IReadOnlySet<string>> InUse(IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<StopDocumentFiles>("DocumentsInUse"))
            .With("hashes", hashes.ToArray());
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }
}
