using System.Text.Json;

namespace Hub.Shared.Live;

/// <summary>One event of a channel, the same as windows of Hub get. Drop it when its sequence is not above your last.</summary>
/// <param name="Channel">As it was asked for: `topic/0197…`, `network/50`.</param>
/// <param name="Sequence">The event's number in the log. Send the last one as `afterSequence` to go on after a cut line.</param>
/// <param name="Previous">The sequence of the event before it on this channel; 0: none.</param>
/// <param name="Type">
/// What `data` is, such as `post`. `gone`: the thing in `data` may no longer be seen here, or with null the channel
/// itself, and then the stream ends. `reload`: something was missed; query again and read on.
/// </param>
/// <param name="Data">The thing as it is now, in the shape of its GraphQL type.</param>
public sealed record ChannelEnvelope(string Channel, long Sequence, long Previous, string Type, JsonElement? Data);
