using Hub.EventStore;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Notices;

public static class NoticeRegistration
{
    /// <summary>After all modules, whose rows say who is told.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services) =>
        services.AddSingleton<NoticeKinds>().AddSingleton<NoticeThings>().AddSingleton<IProjection, NoticeProjection>();

    /// <summary>What a module tells, and the words of it.</summary>
    public static IServiceCollection AddTellings<TTellings>(this IServiceCollection services, params NoticeKind[] kinds)
        where TTellings : class, ITellings
    {
        foreach (var kind in kinds)
            services.AddSingleton(kind);
        return services.AddSingleton<ITellings, TTellings>();
    }
}
