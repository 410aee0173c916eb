using Microsoft.Extensions.DependencyInjection;

namespace Hub.Shared.Reference;

public static class ReferenceRegistration
{
    public static IServiceCollection AddReference(this IServiceCollection services) =>
        services.AddSingleton<CurrentReference>();

    /// <summary>The part is injected as it is at that moment; keep it no longer than a request.</summary>
    public static IServiceCollection AddReferencePart<T>(this IServiceCollection services)
        where T : class, IReferencePart<T> =>
        services.AddTransient(provider => provider.GetRequiredService<CurrentReference>().Current.Part<T>());
}
