using Npgsql;

namespace Hub.EventStore.Serialization;

/// <summary>A row of the log whose body was read, or could not be.</summary>
internal sealed record LogEntry(long Sequence, RecordedEvent? Recorded, EventStoreException? Problem)
{
    public RecordedEvent Event => Recorded ?? throw Problem!;
}

/// <summary>Reads the columns that every reading statement selects, in their order.</summary>
internal sealed class EventRows(EventSerializer serializer)
{
    public RecordedEvent Read(NpgsqlDataReader row)
    {
        var sequence = row.GetInt64(0);
        var alias = row.GetString(6);
        if (row.GetBoolean(5))
            throw new UnreadableEvent(alias, sequence, "its body is binary (bdata), which this store does not read.");
        var (registered, data) = serializer.Read(alias, Text(row, 8), sequence, row.GetFieldValue<byte[]>(4));
        return new RecordedEvent(
            sequence,
            row.GetGuid(1),
            row.GetGuid(2),
            row.GetInt64(3),
            data,
            registered.Alias,
            row.GetFieldValue<DateTimeOffset>(7),
            Guid.TryParse(Text(row, 12), out var actor) ? actor : null,
            EventSerializer.ReadHeaders(row.IsDBNull(11) ? null : row.GetFieldValue<byte[]>(11)),
            Text(row, 9),
            Text(row, 10)
        );
    }

    public LogEntry ReadEntry(NpgsqlDataReader row)
    {
        try
        {
            var recorded = Read(row);
            return new LogEntry(recorded.Sequence, recorded, null);
        }
        catch (EventStoreException problem)
        {
            return new LogEntry(row.GetInt64(0), null, problem);
        }
    }

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
