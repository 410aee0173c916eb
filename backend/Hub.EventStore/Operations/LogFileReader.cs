using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.EventStore.Postgres;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore;

/// <summary>Takes the lines of a <see cref="LogFile"/> into an empty log, in one transaction.</summary>
internal sealed class LogFileReader(string ownerConnectionString, EventStoreOptions options)
{
    private const int RowsAtOnce = 1_000;
    private const int BytesAtOnce = 4 * 1024 * 1024;

    private readonly SqlText sql = new(options);
    private readonly IReadOnlyList<LogFileTable> tables = LogFile.Tables(options);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Dictionary<string, long> counts = [];
    private readonly List<byte[]> rows = [];
    private LogFileTable? table;
    private long bytes;
    private long number;

    public async Task<LogFileSummary> Read(Stream file, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Execute(connection, "set local role hub_owner", cancellationToken);
        await Execute(connection, sql["TakeLock"], cancellationToken);
        await using (var empty = new NpgsqlCommand(sql["IsEmpty"], connection))
            if (await empty.ExecuteScalarAsync(cancellationToken) is not true)
                throw new ImportRefused(
                    "There are events in this log already; a file is taken into an empty one only."
                );

        using var lines = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        var last = Begin(await lines.ReadLineAsync(cancellationToken));
        while (true)
        {
            var line = await lines.ReadLineAsync(cancellationToken) ?? throw Wrong("the file ends too early");
            var (kind, json) = Parse(line);
            if (kind == "end")
            {
                CheckEnd(json);
                break;
            }
            Hash(line);
            await Take(connection, kind, json, cancellationToken);
            if (number % RowsAtOnce == 0)
                progress?.Report(number);
        }
        await Save(connection, cancellationToken);
        await using (var sequence = new NpgsqlCommand(sql["SetLastNumber"], connection))
        {
            sequence.Parameters.AddWithValue(last);
            await sequence.ExecuteNonQueryAsync(cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
        return new(counts.GetValueOrDefault("event"), counts.GetValueOrDefault("stream"), last);
    }

    private long Begin(string? line)
    {
        if (line is null)
            throw Wrong("it is empty");
        var (kind, json) = Parse(line);
        if (kind != "log" || !json.TryGetProperty("format", out var format) || format.GetInt32() != LogFile.Format)
            throw Wrong($"it does not begin as a log of format {LogFile.Format}");
        Hash(line);
        return json.GetProperty("lastSequence").GetInt64();
    }

    private void CheckEnd(JsonElement end)
    {
        // The end itself is not counted by the one who wrote it.
        if (
            end.GetProperty("lines").GetInt64() != number - 1
            || end.GetProperty("sha256").GetString() != Convert.ToHexStringLower(hash.GetCurrentHash())
        )
            throw Wrong("its hash says that it was changed on the way");
    }

    private async Task Take(
        NpgsqlConnection connection,
        string kind,
        JsonElement json,
        CancellationToken cancellationToken
    )
    {
        if (table?.Kind != kind)
        {
            await Save(connection, cancellationToken);
            table = tables.FirstOrDefault(each => each.Kind == kind) ?? throw Wrong($"it has a line of kind '{kind}'");
        }
        var row = Encoding.UTF8.GetBytes(json.GetProperty("row").GetRawText());
        rows.Add(row);
        bytes += row.Length;
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        if (rows.Count == RowsAtOnce || bytes > BytesAtOnce)
            await Save(connection, cancellationToken);
    }

    private async Task Save(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (table is null || rows.Count == 0)
            return;
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Statement.Of(table.Fill(sql["ImportTable"]), Statement.Json([.. rows])));
        if (table.Kind == "event")
            batch.BatchCommands.Add(Statement.Of(sql["ImportJsonNullHeaders"], Statement.Json([.. rows])));
        try
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException problem) when (problem.SqlState[..2] is "22" or "23")
        {
            throw new ImportRefused($"Before line {number + 1}: {problem.MessageText}", problem);
        }
        rows.Clear();
        bytes = 0;
    }

    private (string Kind, JsonElement Json) Parse(string line)
    {
        number++;
        try
        {
            using var document = JsonDocument.Parse(line);
            return (document.RootElement.GetProperty("kind").GetString() ?? "", document.RootElement.Clone());
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Wrong("it is no JSON object with a kind", wrong);
        }
    }

    private void Hash(string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));

    private ImportRefused Wrong(string what, Exception? inner = null) => new($"Line {number}: {what}.", inner);

    private static async Task Execute(NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
