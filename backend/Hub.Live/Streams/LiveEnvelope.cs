using System.Text.Json;

namespace Hub.Live;

/// <summary>One event of a channel, as published (README).</summary>
/// <param name="Sequence">The event's number in the log.</param>
/// <param name="Previous">The number of the event before it on this channel; 0: none.</param>
/// <param name="Type">What <paramref name="Data"/> is: <c>post</c>; or <c>gone</c>, <c>reload</c>.</param>
/// <param name="Data">The thing as it is now; JSON null where there is none.</param>
public sealed record LiveEnvelope(string Channel, long Sequence, long Previous, string Type, JsonElement Data)
{
    /// <summary>The channel itself may no longer be heard.</summary>
    internal bool IsEnd => Type == Envelope.Gone && Data.ValueKind == JsonValueKind.Null;

    internal bool IsReload => Type == Envelope.Reload;

    internal static LiveEnvelope Read(byte[] json) => JsonSerializer.Deserialize<LiveEnvelope>(json, Format)!;

    internal static LiveEnvelope Reload(string channel, long sequence) =>
        new(channel, sequence, sequence, Envelope.Reload, JsonElement.Parse("null"u8));

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);
}
