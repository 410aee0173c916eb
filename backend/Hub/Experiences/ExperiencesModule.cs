using Hub.EventStore;
using Hub.Experiences.Adoptions;
using Hub.Experiences.Drafts;
using Hub.Experiences.Experiences;
using Hub.Experiences.Reference;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Hub.Shared.Notices;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Experiences;

/// <summary>
/// The library. Streams: one an experience, with its versions; one an adoption. Drafts are rows. Mutations:
/// saveExperienceDraft, discardExperienceDraft, submitExperience, publishExperience, returnExperience,
/// withdrawExperience, confirmExperience, adoptExperience, moveAdoption, answerAdoptionUpdate. Queries: experiences,
/// experienceFacets, experience, experienceDraft, spread, spreadSteps, viewer { experienceDrafts … }; nodes Experience and Adoption.
/// Channel: experience/{uuid}. Files: those of experiences. Notices: of reviews, publications and adoptions.
/// </summary>
public static class ExperiencesModule
{
    public static IServiceCollection AddExperiences(this IServiceCollection services) =>
        services
            .AddReferencePart<ExperienceCatalogue>()
            .AddTransient<ReferenceExperienceImport>()
            .AddSingleton<ExperienceDraftList>()
            .AddSingleton<IPersonalRows, ExperienceDraftErasure>()
            .AddThings<Experience, ExperienceList>()
            .AddSingleton<ExperienceVersionList>()
            .AddSingleton<ExperienceReaders>()
            .AddSingleton<IProjection, ExperienceProjection>()
            .AddThings<Adoption, AdoptionList>()
            .AddSingleton<AdoptionJson>()
            .AddSingleton<IProjection, AdoptionProjection>()
            .AddSingleton<IProjection, ExperienceChannelIndex>()
            .AddChannel<ExperienceChannel>()
            .AddSingleton<ILinkable, LinkableExperiences>()
            .AddSingleton<ILinkedThings, LinkedAdoptions>()
            .AddSingleton<ILeads, AdoptionLeads>()
            .AddSingleton<INoticeThings, NoticedAdoptions>()
            .AddTellings<ExperienceNotices>(ExperienceNotices.Kinds)
            .AddFileOwner<ExperienceFiles>();
}
