using System.Net.WebSockets;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.WebSockets;

/// <summary>
/// Accepts WebSockets. A browser sends cookies with them to any site that asks, without asking first: only origins that
/// the host allows are let in. The connection ends with the session that opened it.
/// </summary>
internal sealed class WebSocketEndpoint(GraphQLExecutor executor, GraphQLOptions options, ClientOperations operations)
{
    private const string Protocol = "graphql-transport-ws";

    public async Task Accept(HttpContext context)
    {
        if (!options.MayConnect(context))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context
                .Response.WriteAsync($"The subprotocol is {Protocol}.", context.RequestAborted)
                .ConfigureAwait(false);
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync(Protocol).ConfigureAwait(false);
        using var channel = new MessageChannel(socket, options.Limits);
        using var connection = new WebSocketConnection(channel, context, executor, options, operations);
        try
        {
            await connection.Run().ConfigureAwait(false);
            await Close(socket, WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        }
        catch (CloseException close)
        {
            await Close(socket, close.Status, close.Message).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            // The client is away.
        }
    }

    private static async ValueTask Close(WebSocket socket, WebSocketCloseStatus status, string reason)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseAsync(status, reason, limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            // It is closed already.
        }
    }
}
