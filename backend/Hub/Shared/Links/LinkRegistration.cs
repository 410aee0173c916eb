using Hub.EventStore;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Links;

public static class LinkRegistration
{
    public static IServiceCollection AddLinks(this IServiceCollection services) =>
        services.AddSingleton<PageAddresses>().AddSingleton<LinkList>().AddSingleton<IProjection, LinkProjection>();
}
