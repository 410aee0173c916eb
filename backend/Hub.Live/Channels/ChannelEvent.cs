namespace Hub.Live;

/// <summary>
/// A line of the channel index: the event with this log <paramref name="Sequence"/> concerns the thing
/// <paramref name="Subject"/> on this channel, whose event before it was <paramref name="Previous"/> (0: none).
/// </summary>
/// <param name="Type">The envelope's type, which says what shape its data has: <c>post</c>.</param>
public sealed record ChannelEvent(string Channel, long Sequence, long Previous, string Type, Guid Subject);
