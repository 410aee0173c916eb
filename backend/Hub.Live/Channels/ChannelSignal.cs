namespace Hub.Live;

/// <summary>A signal: how something is now (never a change of it). Not an event: it is neither stored nor numbered.</summary>
/// <param name="Data">JSON, at most <see cref="LiveOptions.MaximumSignalBytes"/> bytes.</param>
public sealed record ChannelSignal(string Type, ReadOnlyMemory<byte> Data);
