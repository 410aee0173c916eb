namespace Hub.EventStore;

/// <summary>What a file of the log holds, or what was taken from one.</summary>
/// <param name="LastSequence">0 in an empty log.</param>
public sealed record LogFileSummary(long Events, long Streams, long LastSequence);

/// <summary>
/// The whole log as a file: JSON lines with every column of every event and stream, the numbers that were skipped, claimed
/// keys, and what was erased. Read models are not in it: they are folded anew from the log.
/// </summary>
/// <remarks>
/// The first line is <c>{"kind":"log","format":1,…}</c>, then <c>{"kind":"event","row":{…}}</c> and so on, and the last one
/// <c>{"kind":"end",…}</c> with a hash of all before it, so that half a file or a changed one is told from a whole one.
/// </remarks>
public static class LogFile
{
    internal const int Format = 1;

    /// <summary>Writes the log as it is at one moment, while others write; as the application's role may.</summary>
    /// <param name="progress">Told the number of lines written, now and then.</param>
    public static Task<LogFileSummary> Export(
        Npgsql.NpgsqlDataSource source,
        EventStoreOptions options,
        Stream file,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default
    ) => new LogFileWriter(source, options).Write(file, progress, cancellationToken);

    /// <summary>
    /// Takes such a file into a log without any event, whose schema was created before: afterwards the logs are equal, and
    /// read models are to be rebuilt. All of it or nothing.
    /// </summary>
    /// <param name="ownerConnectionString">Of a login that is a member of <c>hub_owner</c>.</param>
    /// <param name="progress">Told the number of lines read, now and then.</param>
    /// <exception cref="ImportRefused">The log is not empty, or the file is not whole; nothing was taken.</exception>
    public static Task<LogFileSummary> Import(
        string ownerConnectionString,
        EventStoreOptions options,
        Stream file,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default
    ) => new LogFileReader(ownerConnectionString, options).Read(file, progress, cancellationToken);

    /// <summary>Its kinds of lines, in the order in which they can be taken in: kind, table, key.</summary>
    internal static IReadOnlyList<LogFileTable> Tables(EventStoreOptions options) =>
        [
            new("stream", $"{options.Schema}.mt_streams", "id"),
            new("event", $"{options.Schema}.mt_events", "seq_id"),
            new("skip", $"{options.Schema}.mt_high_water_skips", "ending_sequence"),
            new("key", $"{options.RowsSchema}.claimed_keys", "key"),
            new("erasure", $"{options.AuditSchema}.erasures", "sequence"),
            new("transfer", $"{options.AuditSchema}.transfers", "at, id"),
        ];
}

/// <summary>A table of the log and the kind of line its rows are.</summary>
internal sealed record LogFileTable(string Kind, string Name, string Key)
{
    public string Fill(string sql) =>
        sql.Replace("{kind}", Kind, StringComparison.Ordinal)
            .Replace("{table}", Name, StringComparison.Ordinal)
            .Replace("{key}", Key, StringComparison.Ordinal);
}
