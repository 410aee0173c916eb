using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;

namespace Hub.Experiences;

[ObjectType<Experience>]
public static class ExperienceFields
{
    public static Municipality Municipality([Parent] Experience experience, AreaMap areas) =>
        areas.Municipality(experience.MunicipalityNumber)!;

    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] Experience experience, ProgrammeCatalogue programmes) =>
        [.. experience.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>()];

    public static Programme? Programme([Parent] Experience experience, ProgrammeCatalogue programmes) =>
        experience.ProgrammeKey is { } key ? programmes.Programme(key) : null;

    [NodeResolver]
    public static Task<IReadOnlyList<Experience?>> ByIds(IReadOnlyList<Guid> ids, ExperienceCatalogue experiences) =>
        Task.FromResult<IReadOnlyList<Experience?>>([.. ids.Select(experiences.Find)]);
}

[ObjectType<StatedIntention>]
public static class StatedIntentionFields
{
    public static Municipality Municipality([Parent] StatedIntention said, AreaMap areas) =>
        areas.Municipality(said.MunicipalityNumber)!;
}

[ObjectType<County>]
public static class CountyExperiences
{
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
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Experience> Experiences(
        [Parent] Municipality municipality,
        ExperienceCatalogue experiences
    ) => [.. experiences.Experiences.Where(experience => experience.MunicipalityNumber == municipality.Number)];
}

[ObjectType<Programme>]
public static class ProgrammeExperiences
{
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Experience> Experiences(
        [Parent] Programme programme,
        ExperienceCatalogue experiences
    ) => [.. experiences.Experiences.Where(experience => experience.ProgrammeKey == programme.Key)];
}

[QueryType]
public static class ExperienceQueries
{
    public static Experience? GetExperience([ID<Experience>] Guid id, ExperienceCatalogue experiences) =>
        experiences.Find(id);
}
