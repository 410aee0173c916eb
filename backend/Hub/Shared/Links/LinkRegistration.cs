using Hub.EventStore;
using Hub.Shared.Links.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Links;

public static class LinkRegistration
{
    public static IServiceCollection AddLinks(this IServiceCollection services) =>
        services
            .AddSingleton<PageAddresses>()
            .AddSingleton<LinkedThings>()
            .AddSingleton<LinkList>()
            .AddScoped<Origins>()
            .AddSingleton<ILeads, OriginLeads>()
            .AddSingleton<StoryList>()
            .AddSingleton<IProjection, LinkProjection>();
}
