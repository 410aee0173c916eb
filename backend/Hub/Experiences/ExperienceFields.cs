using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;

namespace Hub.Experiences;

[ObjectType<Experience>]
public static class ExperienceFields
{
    /// <summary>The municipality whose practice it is.</summary>
    public static Municipality Municipality([Parent] Experience experience, AreaMap areas) =>
        areas.Municipality(experience.MunicipalityNumber)!;

    /// <summary>The focus areas that it is about.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] Experience experience, ProgrammeCatalogue programmes) =>
        [.. experience.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>()];

    /// <summary>The programme that it was a part of; null where there is none.</summary>
    public static Programme? Programme([Parent] Experience experience, ProgrammeCatalogue programmes) =>
        experience.ProgrammeKey is { } key ? programmes.Programme(key) : null;

    [NodeResolver]
    public static Task<IReadOnlyList<Experience?>> ByIds(IReadOnlyList<Guid> ids, ExperienceCatalogue experiences) =>
        Task.FromResult<IReadOnlyList<Experience?>>([.. ids.Select(experiences.Find)]);
}

[ObjectType<StatedIntention>]
public static class StatedIntentionFields
{
    /// <summary>The municipality that said it.</summary>
    public static Municipality Municipality([Parent] StatedIntention said, AreaMap areas) =>
        areas.Municipality(said.MunicipalityNumber)!;
}

[ObjectType<County>]
public static class CountyExperiences
{
    /// <summary>Experiences of the county's municipalities.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Experience> Experiences(
        [Parent] County county,
        ExperienceCatalogue experiences,
        AreaMap areas
    ) =>
        [
            .. experiences.Experiences.Where(experience =>
                areas.Municipality(experience.MunicipalityNumber)?.CountyNumber == county.Number
            ),
        ];
}

[ObjectType<Municipality>]
public static class MunicipalityExperiences
{
    /// <summary>Experiences of the municipality.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Experience> Experiences(
        [Parent] Municipality municipality,
        ExperienceCatalogue experiences
    ) => [.. experiences.Experiences.Where(experience => experience.MunicipalityNumber == municipality.Number)];
}

[ObjectType<Programme>]
public static class ProgrammeExperiences
{
    /// <summary>Experiences made within the programme.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Experience> Experiences(
        [Parent] Programme programme,
        ExperienceCatalogue experiences
    ) => [.. experiences.Experiences.Where(experience => experience.ProgrammeKey == programme.Key)];
}

[QueryType]
public static class ExperienceQueries
{
    /// <summary>An experience; null where there is none of that id.</summary>
    /// <param name="id">The experience's global id, or its plain UUID.</param>
    public static Experience? GetExperience([ID<Experience>] Guid id, ExperienceCatalogue experiences) =>
        experiences.Find(id);
}
