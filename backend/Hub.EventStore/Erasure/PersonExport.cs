using System.Text.Json;
using Npgsql;

namespace Hub.EventStore.Erasure;

/// <summary>A person's events as one JSON object.</summary>
internal static class PersonExport
{
    public static async Task<int> Write(
        EraserConnection eraser,
        Guid person,
        DateTimeOffset now,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await eraser.Open(cancellationToken);
        await using var command = eraser.Command(connection, "ReadPersonEvents", person);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("person", person);
        json.WriteString("exportedAt", now);
        json.WriteStartArray("events");
        var count = 0;
        while (await reader.ReadAsync(cancellationToken))
        {
            WriteEvent(json, reader);
            if (++count % 1000 == 0)
                await json.FlushAsync(cancellationToken);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        return count;
    }

    private static void WriteEvent(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", row.GetInt64(0));
        json.WriteString("stream", row.GetGuid(1));
        json.WriteNumber("version", row.GetInt64(2));
        json.WriteString("type", row.GetString(3));
        json.WriteString("recordedAt", row.GetFieldValue<DateTimeOffset>(4));
        json.WriteBoolean("byThePerson", !row.IsDBNull(5) && row.GetBoolean(5));
        json.WriteString("actingFor", row.IsDBNull(6) ? null : row.GetString(6));
        json.WritePropertyName("data");
        json.WriteRawValue(row.GetString(7));
        json.WriteEndObject();
    }
}
