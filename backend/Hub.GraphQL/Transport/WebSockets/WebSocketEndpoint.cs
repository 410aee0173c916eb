using System.Net.WebSockets;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.WebSockets;

/// <summary>
/// Accepts WebSockets. A browser sends cookies with them to any site that asks, without asking first: only origins that
/// the host allows are let in. The connection ends with the session that opened it.
/// </summary>
internal sealed class WebSocketEndpoint(GraphQLExecutor executor, GraphQLOptions options)
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
        using var channel = new MessageChannel(socket, options.Limits.BodyBytes);
        using var session = Session(context);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(session.Token, context.RequestAborted);
        try
        {
            await new WebSocketConnection(channel, context, executor, options).Run(ended.Token).ConfigureAwait(false);
            await Close(socket, WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        }
        catch (CloseException close)
        {
            await Close(socket, close.Status, close.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
            when (session.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            await Close(socket, CloseCodes.Unauthorized, "The session has expired").ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            // The client is away.
        }
    }

    /// <summary>Cancelled when the cookie's or token's time is over.</summary>
    private static CancellationTokenSource Session(HttpContext context)
    {
        var session = new CancellationTokenSource();
        var result = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult;
        if (result?.Properties?.ExpiresUtc is { } expires)
        {
            var left = expires - TimeProvider.System.GetUtcNow();
            session.CancelAfter(left > TimeSpan.Zero ? (left < LongestWait ? left : LongestWait) : TimeSpan.Zero);
        }
        return session;
    }

    private static TimeSpan LongestWait { get; } = TimeSpan.FromDays(24);

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
