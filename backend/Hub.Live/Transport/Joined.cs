using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Live;

/// <summary>Join's answer.</summary>
/// <param name="Events">What was missed: envelopes in order, each a complete JSON object.</param>
/// <param name="Sequence">The client's position after these.</param>
/// <param name="Reload">Too much was missed to be told here: query again and join from its <c>asOf</c>.</param>
/// <param name="Signals">As they are now, each <c>{ channel, type, data }</c>.</param>
[JsonConverter(typeof(JoinedJson))]
public sealed record Joined(IReadOnlyList<byte[]> Events, long Sequence, bool Reload, IReadOnlyList<byte[]> Signals);

sealed class JoinedJson : JsonConverter<Joined>
{
    public override Joined Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Join's answer is only written.");

    public override void Write(Utf8JsonWriter writer, Joined value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteAll(writer, "events", value.Events);
        writer.WriteNumber("sequence", value.Sequence);
        writer.WriteBoolean("reload", value.Reload);
        WriteAll(writer, "signals", value.Signals);
        writer.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter writer, string name, IReadOnlyList<byte[]> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteRawValue(value, skipInputValidation: true);
        writer.WriteEndArray();
    }
}
