using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hub.Live;

/// <summary>
/// The text of one NOTIFY: <c>[node, item, …]</c>, each item an array that begins with its kind. PostgreSQL takes less than
/// 8,000 bytes.
/// </summary>
static class NodePayload
{
    public const int MaximumBytes = 7_999;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Packs items in order until the next one does not fit.</summary>
    /// <returns>The text, and how many items are in it.</returns>
    public static (string Text, int Packed) Write(Guid node, IReadOnlyList<NodeItem> items)
    {
        var text = new StringBuilder($"[\"{node:N}\"");
        var bytes = text.Length + 1;
        var packed = 0;
        foreach (var item in items)
        {
            var written = Write(item);
            if (bytes + 1 + written.Length > MaximumBytes)
                break;
            bytes += 1 + written.Length;
            text.Append(',').Append(Encoding.UTF8.GetString(written));
            packed++;
        }
        return (text.Append(']').ToString(), packed);
    }

    public static (Guid Node, IReadOnlyList<NodeItem> Items) Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        var parts = json.RootElement.EnumerateArray().ToList();
        return (Guid.ParseExact(parts[0].GetString()!, "N"), [.. parts.Skip(1).Select(Read).OfType<NodeItem>()]);
    }

    private static ReadOnlySpan<byte> Write(NodeItem item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartArray();
            switch (item)
            {
                case NodeItem.Signal(var channel, var type, var key, var data, var lifetime):
                    json.WriteStringValue("signal");
                    json.WriteStringValue(channel);
                    json.WriteStringValue(type);
                    json.WriteStringValue(key);
                    json.WriteRawValue(data, skipInputValidation: true);
                    json.WriteNumberValue((long)lifetime.TotalMilliseconds);
                    break;
                case NodeItem.Presence(var said):
                    json.WriteStringValue("presence");
                    json.WriteStringValue(said.Channel);
                    json.WriteNumberValue(said.Count);
                    if (said.People is null)
                        json.WriteNullValue();
                    else
                        json.WriteBase64StringValue(MemoryMarshal.AsBytes<int>(said.People.ToArray()));
                    foreach (var (uuid, name) in said.Visible)
                    {
                        json.WriteStringValue(uuid);
                        json.WriteStringValue(name);
                    }
                    break;
                case NodeItem.RightsChanged(var person):
                    json.WriteStringValue("rights");
                    json.WriteStringValue(person);
                    break;
                case NodeItem.SessionEnded(var session):
                    json.WriteStringValue("session");
                    json.WriteStringValue(session);
                    break;
                case NodeItem.Stopping:
                    json.WriteStringValue("stopping");
                    break;
            }
            json.WriteEndArray();
        }
        return buffer.WrittenSpan;
    }

    /// <summary>Null for a kind that a newer node sends and this one does not know.</summary>
    private static NodeItem? Read(JsonElement item)
    {
        var parts = item.EnumerateArray().ToList();
        return parts[0].GetString() switch
        {
            "signal" => new NodeItem.Signal(
                parts[1].GetString()!,
                parts[2].GetString()!,
                parts[3].GetString()!,
                Encoding.UTF8.GetBytes(parts[4].GetRawText()),
                TimeSpan.FromMilliseconds(parts[5].GetInt64())
            ),
            "presence" => new NodeItem.Presence(
                new NodePresence(
                    parts[1].GetString()!,
                    parts[2].GetInt32(),
                    parts[3].ValueKind is JsonValueKind.Null
                        ? null
                        : MemoryMarshal.Cast<byte, int>(parts[3].GetBytesFromBase64()).ToArray(),
                    [.. parts.Skip(4).Chunk(2).Select(pair => (pair[0].GetGuid(), pair[1].GetString()!))]
                )
            ),
            "rights" => new NodeItem.RightsChanged(parts[1].GetGuid()),
            "session" => new NodeItem.SessionEnded(parts[1].GetString()!),
            "stopping" => new NodeItem.Stopping(),
            _ => null,
        };
    }
}
