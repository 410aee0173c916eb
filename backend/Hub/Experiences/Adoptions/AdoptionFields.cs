using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

[ObjectType<Adoption>]
public static class AdoptionFields
{
    /// <summary>The municipality that took it.</summary>
    public static Municipality Municipality([Parent] Adoption adoption, AreaMap areas) =>
        areas.Municipality(adoption.MunicipalityNumber)!;

    /// <summary>The source: credit is always shown, also after it was withdrawn.</summary>
    [Cost(1)]
    public static async Task<IReadOnlyList<Experience>> Experience(
        [Parent] IReadOnlyList<Adoption> adoptions,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    ) =>
        // Seen with it, so there always is one.
        (await experiences.Find([.. adoptions.Select(one => one.ExperienceId)], actor.Sight, cancellation))!;

    /// <summary>The version that is the municipality's copy: it stays as it is when the source changes or is withdrawn.</summary>
    public static Task<IReadOnlyList<ExperienceVersion?>> Copy(
        [Parent] IReadOnlyList<Adoption> adoptions,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    ) => versions.Find([.. adoptions.Select(one => (one.ExperienceId, one.Version))], actor.Sight, cancellation);

    /// <summary>A newer version of the source that the municipality has not answered; null for others than its contacts.</summary>
    public static async Task<IReadOnlyList<ExperienceVersion?>> Offered(
        [Parent] IReadOnlyList<Adoption> adoptions,
        Actor actor,
        ExperienceList experiences,
        ExperienceVersionList versions,
        CancellationToken cancellation
    )
    {
        var sources = await experiences.Find([.. adoptions.Select(one => one.ExperienceId)], actor.Sight, cancellation);
        return await versions.Find(
            [.. adoptions.Select((one, i) => (one.ExperienceId, Newer(one, sources[i])))],
            actor.Sight,
            cancellation
        );

        int Newer(Adoption adoption, Experience? source) =>
            source is { IsPublic: true, PublishedVersion: { } published }
            && adoption.Status is not AdoptionStatus.Stopped
            && published > Math.Max(adoption.Version, adoption.Ignored)
            && actor.SpeaksFor(adoption.MunicipalityNumber)
                ? published
                : 0;
    }

    /// <summary>Why the municipality wanted it; null once that has been erased.</summary>
    public static Task<IReadOnlyList<TextView?>> Why(
        [Parent] IReadOnlyList<Adoption> adoptions,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. adoptions.Select(one => one.WhyText)], cancellation);

    /// <summary>What the municipality does otherwise; null where it told nothing.</summary>
    public static Task<IReadOnlyList<TextView?>> Changes(
        [Parent] IReadOnlyList<Adoption> adoptions,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. adoptions.Select(one => one.ChangesText ?? (Language.Nb, null, null))], cancellation);

    /// <summary>The adoption of another municipality that this one learnt it from; null for the source itself.</summary>
    public static async Task<IReadOnlyList<Adoption?>> TakenFrom(
        [Parent] IReadOnlyList<Adoption> adoptions,
        Actor actor,
        AdoptionList list,
        CancellationToken cancellation
    ) => await list.Find([.. adoptions.Select(one => one.TakenFromId ?? Guid.Empty)], actor.Sight, cancellation);

    /// <summary>What became of it and what was learnt, from the beginning.</summary>
    [ListSize(AssumedSize = 4)]
    public static async Task<IReadOnlyList<IReadOnlyList<AdoptionStep>>> Steps(
        [Parent] IReadOnlyList<Adoption> adoptions,
        Actor actor,
        AdoptionList list,
        CancellationToken cancellation
    )
    {
        var found = await list.Steps([.. adoptions.Select(one => one.Uuid)], actor.Sight, cancellation);
        return [.. adoptions.Select(one => found[one.Uuid].ToArray())];
    }

    /// <summary>What was born of it, as a measure; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        [Parent] IReadOnlyList<Adoption> adoptions,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.LedTo(nameof(Adoption), adoptions.Select(one => one.Uuid), actor.Sight, cancellation);

    /// <summary>The municipality's contacts say how it goes on.</summary>
    public static bool ViewerCanChange([Parent] Adoption adoption, Actor actor) =>
        actor.SpeaksFor(adoption.MunicipalityNumber);

    [NodeResolver]
    public static Task<IReadOnlyList<Adoption?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        AdoptionList adoptions,
        CancellationToken cancellation
    ) => adoptions.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Experience>]
public static class ExperienceAdoptions
{
    /// <summary>Municipalities that took it into use, stopped ones too, the first taken first.</summary>
    [Cost(2), ListSize(AssumedSize = 50)]
    public static async Task<IReadOnlyList<IReadOnlyList<Adoption>>> Adoptions(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        AdoptionList list,
        CancellationToken cancellation
    )
    {
        var found = await list.OfExperiences([.. experiences.Select(one => one.Uuid)], actor.Sight, cancellation);
        return [.. experiences.Select(one => found[one.Uuid].ToArray())];
    }

    /// <summary>Live events of this page: what becomes of it, and who takes it into use.</summary>
    public static string Channel([Parent] Experience experience) => ExperienceChannel.Of(experience.Uuid);

    /// <summary>
    /// Municipalities of the viewer that can take it into use now: not its own, and none that has it already.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 3)]
    public static async Task<IReadOnlyList<IReadOnlyList<Municipality>>> ViewerCanAdoptFor(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        AdoptionList list,
        AreaMap areas,
        CancellationToken cancellation
    )
    {
        if (actor.Sight.ContactOf.Length == 0)
            return [.. experiences.Select(_ => Array.Empty<Municipality>())];
        var taken = await list.OfMunicipalities(actor.Sight.ContactOf, actor.Sight, cancellation);
        return
        [
            .. experiences.Select(experience =>
                actor
                    .Sight.ContactOf.Where(number =>
                        experience.IsPublic
                        && number != experience.MunicipalityNumber
                        && !taken[number]
                            .Any(one => one.ExperienceId == experience.Uuid && one.Status is not AdoptionStatus.Stopped)
                    )
                    .Select(areas.Municipality)
                    .OfType<Municipality>()
                    .ToArray()
            ),
        ];
    }
}

[ObjectType<Municipality>]
public static class MunicipalityAdoptions
{
    /// <summary>What the municipality has taken into use from others, the last changed first.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Adoption>>> Adoptions(
        [Parent] IReadOnlyList<Municipality> municipalities,
        Actor actor,
        AdoptionList list,
        CancellationToken cancellation
    )
    {
        var found = await list.OfMunicipalities(
            [.. municipalities.Select(one => one.Number).Distinct()],
            actor.Sight,
            cancellation
        );
        return [.. municipalities.Select(one => found[one.Number].ToArray())];
    }
}

[ObjectType<Viewer>]
public static class ViewerAdoptions
{
    /// <summary>What the viewer's municipalities have taken into use, the last changed first.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<Adoption>> Adoptions(
        [Parent] Viewer viewer,
        Actor actor,
        AdoptionList list,
        CancellationToken cancellation
    ) =>
        [
            .. (await list.OfMunicipalities(actor.Sight.ContactOf, actor.Sight, cancellation))
                .SelectMany(each => each)
                .OrderByDescending(one => one.ChangedAt),
        ];
}
