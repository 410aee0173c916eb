using Microsoft.AspNetCore.SignalR;

namespace Hub.Live;

/// <summary>The way from a connection to its client.</summary>
interface ILine
{
    CancellationToken Closed { get; }

    /// <summary>Never throws. Incomplete as long as the message waits for the client.</summary>
    ValueTask Write(LiveMessage message);

    /// <summary>Ends it; the client may come back if its session allows.</summary>
    void Abort();
}

/// <summary>A client of the hub <c>/live</c>.</summary>
sealed class HubLine(HubConnectionContext context) : ILine
{
    public CancellationToken Closed => context.ConnectionAborted;

    public ValueTask Write(LiveMessage message) => context.WriteAsync(message.Serialized, CancellationToken.None);

    public void Abort() => context.Abort();
}
