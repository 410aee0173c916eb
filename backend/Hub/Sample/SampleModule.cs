using Microsoft.Extensions.DependencyInjection;

namespace Hub.Sample;

/// <summary>Fictitious content for development.</summary>
public static class SampleModule
{
    public static IServiceCollection AddSample(this IServiceCollection services) =>
        services
            .AddSingleton<SampleActors>()
            .AddSingleton<SampleTours>()
            .AddSingleton<SampleSessions>()
            .AddSingleton<SampleSlots>()
            .AddSingleton<SampleAdoptions>()
            .AddSingleton<SamplePrizes>()
            .AddSingleton<SampleJourneys>()
            .AddSingleton<SampleStories>()
            .AddSingleton<SampleContent>();
}
