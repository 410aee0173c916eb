using Microsoft.AspNetCore.SignalR;

namespace Hub.Live;

/// <summary>Every "no" of the hub methods; the message starts with a stable code.</summary>
static class LiveRefusals
{
    /// <summary>Unknown and not allowed answer alike.</summary>
    public static HubException ChannelNotFound() => new("CHANNEL_NOT_FOUND: there is no such channel for you.");

    public static HubException ChannelNameTooLong() =>
        new($"CHANNEL_NAME_TOO_LONG: a channel's name has at most {ChannelName.MaximumLength} characters.");

    public static HubException TooManyChannels() =>
        new("TOO_MANY_CHANNELS: leave a channel before joining another on this connection.");

    public static HubException TooManyJoins() => new("TOO_MANY_JOINS: wait a moment before joining again.");

    public static HubException NotReady() => new("NOT_READY: the log cannot be read now; join again shortly.");

    public static HubException SignalNotFound() => new("SIGNAL_NOT_FOUND: the channel takes no such signal.");

    public static HubException SignalTooLarge(int maximum) =>
        new($"SIGNAL_TOO_LARGE: a signal's data has at most {maximum} bytes of JSON.");

    public static HubException TooManySignals() => new("TOO_MANY_SIGNALS: send fewer signals a second.");
}
