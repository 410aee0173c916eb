using Microsoft.Extensions.Logging;

namespace Hub.EventStore.Subscriptions;

internal sealed partial class FollowedLoop
{
    [LoggerMessage(LogLevel.Information, "{Follower} is followed by this node, from event {Position} on.")]
    private static partial void Owns(ILogger logger, string follower, long position);

    [LoggerMessage(LogLevel.Warning, "{Follower} cannot be followed by this node for the moment; trying again.")]
    private static partial void Lost(ILogger logger, string follower, Exception problem);

    [LoggerMessage(LogLevel.Warning, "{Follower} is not followed by this node: {Reason}")]
    private static partial void StandsAside(ILogger logger, string follower, string reason);

    [LoggerMessage(
        LogLevel.Error,
        "{Follower} stands still at event {Sequence}, since the database refuses its statement; trying again."
    )]
    private static partial void Stalled(ILogger logger, string follower, long sequence, Exception problem);

    [LoggerMessage(
        LogLevel.Error,
        "{Follower} could not take event {Sequence}, which is parked (store status, store retry)."
    )]
    private static partial void Parked(ILogger logger, string follower, long sequence, Exception problem);
}
