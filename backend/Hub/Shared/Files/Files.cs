using Hub.Shared.Files.Formats;
using Hub.Shared.Refusals;
using Npgsql;

namespace Hub.Shared.Files;

/// <summary>
/// Keeps files outside the event log, and shows each to those who may see a thing it belongs to. Until it belongs to
/// one, its sender alone may see it.
/// </summary>
public sealed class Files(
    NpgsqlDataSource database,
    IFileStore store,
    IEnumerable<IFileOwner> owners,
    TimeProvider time
)
{
    /// <summary>In bytes: 10 MB, a good photograph or a long report.</summary>
    public const int LargestFile = 10 * 1_048_576;

    public const int MostADay = 200;

    /// <summary>Keeps what the actor sends; the same content again is the same file.</summary>
    public async Task<(StoredFile? File, Refusal? Refusal)> Keep(
        ReadOnlyMemory<byte> bytes,
        string? name,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (NotAllowed(actor) is { } no)
            return (null, no);
        if (bytes.Length > LargestFile)
            return (null, new FileTooLarge(LargestFile));
        var (file, refusal) = FileInspection.Inspect(bytes);
        if (file is null)
            return (null, refusal);
        var hash = FileHash.Of(file.Bytes.Span);
        var now = time.GetUtcNow();

        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var count = Sql(connection, "CountSentFiles")
            .With("person", actor.PersonId)
            .With("since", now.AddDays(-1));
        if ((int)(await count.ExecuteScalarAsync(cancellation))! >= MostADay)
            return (null, new TooManyFiles(MostADay));
        // The row is taken before the bytes are written and held until they are: cleaning waits for it, and removes
        // neither a file that is being sent nor one that it saw before it was sent again.
        await using var keep = Sql(connection, "KeepFile")
            .With("hash", hash.Value)
            .With("kind", file.Kind.ToString())
            .With("size", file.Bytes.Length)
            .With("width", file.Width)
            .With("height", file.Height)
            .With("person", actor.PersonId)
            .With("name", FileName.Clean(name, file.Kind, hash))
            .With("now", now);
        await keep.ExecuteNonQueryAsync(cancellation);
        await store.Keep(hash, file.Bytes, cancellation);
        await transaction.CommitAsync(cancellation);
        return ((await Find([hash.Value], cancellation))[0], null);
    }

    /// <summary>Why the actor sends no files; null if they do.</summary>
    public static Refusal? NotAllowed(Actor actor) =>
        actor.PersonId is null ? new SignInRequired()
        : actor.HasOffice ? null
        : new OfficeRequired();

    /// <summary>The file and its bytes; null for what the actor may not see, as for what does not exist.</summary>
    public async Task<(StoredFile File, Stream Bytes)?> Open(FileHash hash, Actor actor, CancellationToken cancellation)
    {
        var seen = await SeenBy(actor, [hash.Value], cancellation);
        if (!seen.Contains(hash.Value) || (await Find([hash.Value], cancellation))[0] is not { } file)
            return null;
        return await store.Open(hash, cancellation) is { } bytes ? (file, bytes) : null;
    }

    /// <summary>
    /// Whether the actor may put all these files on a thing of theirs: what one may not see, one cannot lay hold of by
    /// naming it. From then on they are safe from cleaning for a day, within which the thing must be saved.
    /// </summary>
    public async Task<bool> MayUse(IReadOnlyCollection<string> hashes, Actor actor, CancellationToken cancellation)
    {
        var wanted = hashes.Distinct().ToArray();
        if (wanted.Length == 0)
            return true;
        if (!(await SeenBy(actor, wanted, cancellation)).IsSupersetOf(wanted))
            return false;
        await using var command = database
            .CreateCommand(SqlFile.Read<Files>("ReserveFiles"))
            .With("hashes", wanted)
            .With("now", time.GetUtcNow());
        return await command.ExecuteNonQueryAsync(cancellation) == wanted.Length;
    }

    /// <summary>One answer per hash, in the same order. For things that the reader has been found to see.</summary>
    public async Task<IReadOnlyList<StoredFile?>> Find(IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        if (hashes.Count == 0)
            return [];
        await using var command = database
            .CreateCommand(SqlFile.Read<Files>("FindFiles"))
            .With("hashes", hashes.Distinct().ToArray());
        var found = await command.ReadAll(Read, cancellation);
        var byHash = found.ToDictionary(file => file.Sha256);
        return [.. hashes.Select(byHash.GetValueOrDefault)];
    }

    private async Task<HashSet<string>> SeenBy(Actor actor, string[] hashes, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in owners)
            seen.UnionWith(await owner.Shown(hashes, actor.Sight, cancellation));
        if (actor.PersonId is not { } person)
            return seen;
        await using var command = database
            .CreateCommand(SqlFile.Read<Files>("FilesSentBy"))
            .With("person", person)
            .With("hashes", hashes);
        seen.UnionWith(await command.ReadAll(row => row.GetString(0), cancellation));
        return seen;
    }

    private static NpgsqlCommand Sql(NpgsqlConnection connection, string name) =>
        new(SqlFile.Read<Files>(name), connection);

    private static StoredFile Read(NpgsqlDataReader row) =>
        new(
            row.GetString(0),
            Enum.Parse<FileKind>(row.GetString(1)),
            row.GetInt32(2),
            row.GetInt32(3) is > 0 and var width ? width : null,
            row.GetInt32(4) is > 0 and var height ? height : null,
            row.GetString(5)
        );
}
