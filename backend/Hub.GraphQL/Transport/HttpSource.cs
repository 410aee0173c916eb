using System.Security.Claims;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>An HTTP request; its service scope is only made when a resolver asks for a service.</summary>
internal sealed class HttpSource(HttpContext context) : RequestSource, IServiceProvider
{
    public override IServiceProvider Services => this;

    public override ClaimsPrincipal User => context.User;

    public override CancellationToken Aborted => context.RequestAborted;

    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);
}

/// <summary>An operation on a line that is held open by one request: a WebSocket, or an event stream for many operations.</summary>
internal sealed class LineSource(HttpContext line, ClaimsPrincipal user, CancellationToken aborted) : RequestSource
{
    public override IServiceProvider Services => line.RequestServices;

    public override ClaimsPrincipal User => user;

    public override CancellationToken Aborted => aborted;

    public override bool OutlivesOperation => true;
}
