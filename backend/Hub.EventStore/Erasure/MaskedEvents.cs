using System.Runtime.CompilerServices;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Erasure;

/// <summary>The events that an erasure changed, as they are now: what <see cref="IProjection.Erase"/> is asked about.</summary>
internal static class MaskedEvents
{
    private const int Page = 500;

    /// <summary>The connection is free between two of them. What cannot be read was never folded and is left out.</summary>
    public static async IAsyncEnumerable<RecordedEvent> Read(
        NpgsqlConnection connection,
        SqlText sql,
        EventRows rows,
        PersonErased erased,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var page in erased.Masked.Chunk(Page))
        {
            var entries = new List<LogEntry>(page.Length);
            await using (var command = new NpgsqlCommand(sql["ReadEvents"], connection))
            {
                command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = page });
                await using var reader = await command.ExecuteReaderAsync(cancellationToken);
                while (await reader.ReadAsync(cancellationToken))
                    entries.Add(rows.ReadEntry(reader));
            }
            foreach (var entry in entries)
                if (entry.Recorded is { } masked)
                    yield return masked;
        }
    }
}
