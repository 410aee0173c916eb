using Hub.Shared.Links;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours;

/// <summary>Tours with their stops as plain pages, and each network's calendar. Queries: tour, network { calendar }.</summary>
public static class ToursModule
{
    public static IServiceCollection AddTours(this IServiceCollection services) =>
        services
            .AddReferencePart<TourCatalogue>()
            .AddReferencePart<Calendar>()
            .AddSingleton<ILinkable, LinkableTours>();
}
