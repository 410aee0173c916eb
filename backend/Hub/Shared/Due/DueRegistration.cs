using Hub.EventStore;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Due;

public static class DueRegistration
{
    public static IServiceCollection AddDue(this IServiceCollection services) =>
        services.AddSingleton<IProjection, DueProjection>().AddHostedService<DueOwner>();
}
