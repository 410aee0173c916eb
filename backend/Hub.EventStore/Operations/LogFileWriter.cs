using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore;

/// <summary>Writes the lines of a <see cref="LogFile"/>.</summary>
internal sealed class LogFileWriter(NpgsqlDataSource source, EventStoreOptions options)
{
    private const int ProgressEvery = 10_000;

    private readonly SqlText sql = new(options);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long lines;

    public async Task<LogFileSummary> Write(Stream file, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        // Flushed, not closed: the file is the caller's.
        var output = new BufferedStream(file, 1 << 16);
        await using var snapshot = await Snapshot.Open(source, cancellationToken);
        var last = (await snapshot.Read(sql["ReadLast"], row => row.GetInt64(0), cancellationToken))[0];
        await Add(
            output,
            JsonSerializer.Serialize(
                new
                {
                    kind = "log",
                    format = LogFile.Format,
                    lastSequence = last,
                }
            ),
            cancellationToken
        );
        var counts = new Dictionary<string, long>();
        foreach (var table in LogFile.Tables(options))
        {
            var before = lines;
            var rows = table.Kind == "event" ? sql["ExportEvents"] : table.Fill(sql["ExportTable"]);
            await foreach (var line in snapshot.Stream(rows, row => row.GetString(0), cancellationToken))
            {
                await Add(output, line, cancellationToken);
                if (lines % ProgressEvery == 0)
                    progress?.Report(lines);
            }
            counts[table.Kind] = lines - before;
        }
        var end = new
        {
            kind = "end",
            lines,
            sha256 = Convert.ToHexStringLower(hash.GetCurrentHash()),
        };
        await Add(output, JsonSerializer.Serialize(end), cancellationToken);
        await output.FlushAsync(cancellationToken);
        return new(counts["event"], counts["stream"], last);
    }

    private async Task Add(Stream output, string line, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        hash.AppendData(bytes);
        lines++;
        await output.WriteAsync(bytes, cancellationToken);
    }
}
