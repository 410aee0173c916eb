using Hub.Shared.Links;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Experiences;

/// <summary>The experiences that came with the programmes, as plain pages. Queries: experience.</summary>
public static class ExperiencesModule
{
    public static IServiceCollection AddExperiences(this IServiceCollection services) =>
        services.AddReferencePart<ExperienceCatalogue>().AddSingleton<ILinkable, LinkableExperiences>();
}
