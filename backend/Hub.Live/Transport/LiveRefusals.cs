namespace Hub.Live;

/// <summary>Every "no" to a client.</summary>
static class LiveRefusals
{
    /// <summary>Unknown and not allowed answer alike.</summary>
    public static LiveRefused ChannelNotFound() => new("CHANNEL_NOT_FOUND", "there is no such channel for you.");

    public static LiveRefused ChannelNameTooLong() =>
        new("CHANNEL_NAME_TOO_LONG", $"a channel's name has at most {ChannelName.MaximumLength} characters.");

    public static LiveRefused TooManyChannels() =>
        new("TOO_MANY_CHANNELS", "leave a channel before joining another on this connection.");

    public static LiveRefused TooManyJoins() => new("TOO_MANY_JOINS", "wait a moment before joining again.");

    public static LiveRefused NotReady() => new("NOT_READY", "the log cannot be read now; join again shortly.");

    public static LiveRefused SignalNotFound() => new("SIGNAL_NOT_FOUND", "the channel takes no such signal.");

    public static LiveRefused SignalTooLarge(int maximum) =>
        new("SIGNAL_TOO_LARGE", $"a signal's data has at most {maximum} bytes of JSON.");

    public static LiveRefused TooManySignals() => new("TOO_MANY_SIGNALS", "send fewer signals a second.");

    public static LiveRefused SessionEnded() => new("SESSION_ENDED", "the session has ended; sign in again.");
}
