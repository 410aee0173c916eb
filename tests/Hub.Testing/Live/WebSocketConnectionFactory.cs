using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Hub.Testing.Live;

/// <summary>
/// Lets SignalR's own .NET client talk over a <see cref="System.Net.WebSockets.ClientWebSocket"/>, straight to the endpoint without
/// negotiation; the package with the client's own transports is not to be had.
/// </summary>
public sealed class WebSocketConnectionFactory(IReadOnlyDictionary<string, string> headers) : IConnectionFactory
{
    public async ValueTask<ConnectionContext> ConnectAsync(
        EndPoint endpoint,
        CancellationToken cancellationToken = default
    )
    {
        var uri = ((UriEndPoint)endpoint).Uri;
        var connection = new WebSocketConnection(headers);
        await connection.Connect(
            new UriBuilder(uri) { Scheme = uri.Scheme == "https" ? "wss" : "ws" }.Uri,
            cancellationToken
        );
        return connection;
    }
}
