using System.Buffers;
using System.Text.Json;

namespace Hub.Live;

/// <summary>The JSON that is published: <c>{ channel, sequence, previous, type, data }</c> and <c>{ channel, type, data }</c>.</summary>
static class Envelope
{
    /// <summary>The thing is no longer to be seen here; with data null the whole channel is.</summary>
    public const string Gone = "gone";

    /// <summary>Something was missed: query again.</summary>
    public const string Reload = "reload";

    /// <param name="data">JSON as it is, not checked again.</param>
    public static byte[] Write(string channel, long sequence, long previous, string type, ReadOnlySpan<byte> data)
    {
        var buffer = new ArrayBufferWriter<byte>(128 + data.Length);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("channel"u8, channel);
            json.WriteNumber("sequence"u8, sequence);
            json.WriteNumber("previous"u8, previous);
            json.WriteString("type"u8, type);
            json.WritePropertyName("data"u8);
            json.WriteRawValue(data, skipInputValidation: true);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The event of this line; <paramref name="data"/> null: <c>gone</c>, with what is gone.</summary>
    public static byte[] Write(string channel, ChannelEvent line, ReadOnlyMemory<byte>? data) =>
        data is { } now
            ? Write(channel, line.Sequence, line.Previous, line.Type, now.Span)
            : Write(
                channel,
                line.Sequence,
                line.Previous,
                Gone,
                JsonSerializer.SerializeToUtf8Bytes(new { type = line.Type, uuid = line.Subject })
            );

    public static byte[] Signal(string channel, string type, ReadOnlySpan<byte> data)
    {
        var buffer = new ArrayBufferWriter<byte>(64 + data.Length);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("channel"u8, channel);
            json.WriteString("type"u8, type);
            json.WritePropertyName("data"u8);
            json.WriteRawValue(data, skipInputValidation: true);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
