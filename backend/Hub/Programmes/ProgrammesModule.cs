using Hub.Shared.Links;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Programmes;

/// <summary>Dated programmes with their focus areas, and the counties' offers. Queries: programmes, programme.</summary>
public static class ProgrammesModule
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services) =>
        services.AddReferencePart<ProgrammeCatalogue>().AddSingleton<ILinkable, LinkableProgrammes>();
}
