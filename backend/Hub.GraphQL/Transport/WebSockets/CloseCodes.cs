using System.Net.WebSockets;

namespace Hub.GraphQL.Transport.WebSockets;

/// <summary>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
internal static class CloseCodes
{
    public const WebSocketCloseStatus BadMessage = (WebSocketCloseStatus)4400;
    public const WebSocketCloseStatus Unauthorized = (WebSocketCloseStatus)4401;
    public const WebSocketCloseStatus Forbidden = (WebSocketCloseStatus)4403;
    public const WebSocketCloseStatus InitialisationTimeout = (WebSocketCloseStatus)4408;
    public const WebSocketCloseStatus SubscriberExists = (WebSocketCloseStatus)4409;
    public const WebSocketCloseStatus TooManyInitialisations = (WebSocketCloseStatus)4429;
}

/// <summary>Ends the connection with a code that tells the client why.</summary>
internal sealed class CloseException(WebSocketCloseStatus status, string reason) : Exception(reason)
{
    public WebSocketCloseStatus Status { get; } = status;
}
