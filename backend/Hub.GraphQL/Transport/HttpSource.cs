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
