using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.EventStore.Erasure;

/// <summary>A line of the ledger: an erasure that was asked for, or a transfer that a body confirmed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ErasureAsked), "erasure")]
[JsonDerivedType(typeof(TransferConfirmed), "transfer")]
internal abstract record LedgerLine(Guid Id);

internal sealed record ErasureAsked(Guid Id, Guid Person, string AskedBy, string Reason, DateTimeOffset At)
    : LedgerLine(Id);

internal sealed record TransferConfirmed(
    Guid Id,
    string ActingFor,
    DateTimeOffset RecordedBefore,
    string ConfirmedBy,
    DateTimeOffset At
) : LedgerLine(Id);

/// <summary>
/// The ledger as a file of JSON lines, to be kept beside the backups: a restored database is older than the erasures after
/// it. A line is on the disk before the database is asked, so that no crash lets a restore bring words back.
/// </summary>
internal sealed class ErasureLedger(string path)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public async Task Add(LedgerLine line, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, Format) + "\n");
        await using var file = new FileStream(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.Read,
                Options = FileOptions.WriteThrough,
            }
        );
        await EndTornLine(file, cancellationToken);
        await file.WriteAsync(bytes, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    /// <summary>All lines, in order; none when there is no file.</summary>
    /// <exception cref="FormatException">A line is no line of this ledger; its number is told.</exception>
    public async Task<IReadOnlyList<LedgerLine>> Read(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            return [];
        var text = await File.ReadAllLinesAsync(path, cancellationToken);
        var lines = new List<LedgerLine>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (text[i].Length > 0)
                lines.Add(Parse(text[i], i + 1));
        return lines;
    }

    private LedgerLine Parse(string text, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<LedgerLine>(text, Format) ?? throw new JsonException("null");
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            throw new FormatException($"Line {number} of {path} is no line of an erasure ledger.", wrong);
        }
    }

    // A write that the power cut in two leaves half a line: what was asked for then was never answered, and goes.
    private static async Task EndTornLine(FileStream file, CancellationToken cancellationToken)
    {
        var end = file.Length;
        var last = new byte[1];
        while (end > 0)
        {
            file.Position = end - 1;
            await file.ReadExactlyAsync(last, cancellationToken);
            if (last[0] == '\n')
                break;
            end--;
        }
        file.SetLength(end);
        file.Position = end;
    }
}
