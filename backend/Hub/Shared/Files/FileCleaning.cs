using Npgsql;

namespace Hub.Shared.Files;

/// <summary>
/// Removes files that have belonged to nothing for a day, such as those sent with a form that was never saved. Any node
/// may run it at any time, and several at once.
/// </summary>
public sealed class FileCleaning(
    NpgsqlDataSource database,
    IFileStore store,
    IEnumerable<IFileOwner> owners,
    TimeProvider time
)
{
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private const int Batch = 500;

    /// <summary>How many were removed.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - Grace;
        var (removed, last) = (0, "");
        while (true)
        {
            await using var command = database
                .CreateCommand(SqlFile.Read<FileCleaning>("FilesUntouchedSince"))
                .With("before", before)
                .With("after", last)
                .With("count", Batch);
            var old = await command.ReadAll(row => row.GetString(0), cancellation);
            if (old.Count == 0)
                return removed;
            last = old[^1];
            var orphans = old.ToHashSet(StringComparer.Ordinal);
            foreach (var owner in owners)
                orphans.ExceptWith(await owner.InUse(old, cancellation));
            if (orphans.Count > 0)
                removed += await Remove([.. orphans], before, cancellation);
        }
    }

    private async Task<int> Remove(string[] hashes, DateTimeOffset before, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var command = new NpgsqlCommand(SqlFile.Read<FileCleaning>("RemoveFiles"), connection)
            .With("hashes", hashes)
            .With("before", before);
        var removed = await command.ReadAll(row => FileHash.Parse(row.GetString(0))!.Value, cancellation);
        // While the rows are held, so that a file sent again just now is written after this.
        foreach (var hash in removed)
            await store.Remove(hash, cancellation);
        await transaction.CommitAsync(cancellation);
        return removed.Count;
    }
}
