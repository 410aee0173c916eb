using System.Security.Claims;

namespace Hub.Live;

/// <summary>The channels for programs that come another way than SignalR: a GraphQL subscription.</summary>
public interface ILiveStreams
{
    /// <summary>
    /// What comes on a channel, in order and without a gap: the envelopes that a SignalR client gets, its rights and its
    /// session included. A slow reader holds nobody up and gets <c>reload</c>: it queries again and reads on. Ends after
    /// <c>gone</c> with data null.
    /// </summary>
    /// <param name="user">Counts as nobody present.</param>
    /// <param name="afterSequence">The last sequence the reader has; 0 for all; null: from now on.</param>
    /// <exception cref="LiveRefused">No such channel for this user, or the session has ended.</exception>
    IAsyncEnumerable<LiveEnvelope> Follow(
        ClaimsPrincipal user,
        string channel,
        long? afterSequence,
        CancellationToken cancellation
    );

    /// <summary>Calls <paramref name="ended"/> when the user's session ends, on whatever node. Dispose to hear no more.</summary>
    IDisposable WatchSession(ClaimsPrincipal user, Action ended);
}
