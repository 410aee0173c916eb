using System.Security.Claims;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.WebSockets;

/// <summary>An operation on a WebSocket.</summary>
internal sealed class SocketSource(HttpContext context, ClaimsPrincipal user, CancellationToken aborted) : RequestSource
{
    public override IServiceProvider Services => context.RequestServices;

    public override ClaimsPrincipal User => user;

    public override CancellationToken Aborted => aborted;
}
