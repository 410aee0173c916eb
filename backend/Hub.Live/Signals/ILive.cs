namespace Hub.Live;

/// <summary>What modules tell open windows beside events: on all nodes, from any node.</summary>
public interface ILive
{
    /// <summary>
    /// The signal's value now. Listeners hear it within a second or so; of values that follow each other faster only the
    /// last. <c>me</c>: <see cref="ChannelName.Me"/>. It is lost when no window is open: Join answers
    /// <see cref="Channel.CurrentSignals"/>.
    /// </summary>
    void Signal(ChannelName channel, ChannelSignal signal);

    /// <summary>
    /// An office, account or wish (presence) of this person has changed in a way that no event tells: their connections
    /// are checked again for all channels, at once.
    /// </summary>
    void RightsChanged(Guid personId);

    /// <summary>A session has ended (<see cref="LiveOptions.SessionClaim"/>): its connections are closed, at once.</summary>
    void SessionEnded(string session);
}
