using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>The request's services, whose scope is only made when a resolver asks for one.</summary>
internal sealed class LateServices(HttpContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);
}
