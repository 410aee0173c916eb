using Hub.Experiences.Drafts;
using Hub.Experiences.Reference;
using Hub.GraphQL;
using Hub.Journeys;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Experiences.Experiences;

[ObjectType<Experience>]
public static class ExperienceFields
{
    public const int MostRelated = 4;

    /// <summary>The municipality whose practice it is.</summary>
    public static Municipality Municipality([Parent] Experience experience, AreaMap areas) =>
        areas.Municipality(experience.MunicipalityNumber)!;

    /// <summary>The network whose facilitators review it.</summary>
    public static Network Network([Parent] Experience experience, AreaMap areas) =>
        areas.Network(experience.NetworkKey)!;

    /// <summary>The focus areas that it is about.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] Experience experience, ProgrammeCatalogue programmes) =>
        [.. experience.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>()];

    /// <summary>The focus area was chosen by those who wrote the reference data, not by the municipality.</summary>
    public static bool FocusAreaInferred([Parent] Experience experience, ExperienceCatalogue reference) =>
        reference.Find(experience.Uuid) is { FocusAreaInferred: true };

    /// <summary>What municipalities said of it at conferences, as the reference data tells.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<StatedIntention> StatedIntentions(
        [Parent] Experience experience,
        ExperienceCatalogue reference
    ) => reference.Find(experience.Uuid)?.StatedIntentions ?? [];

    /// <summary>The programme whose pages told of it.</summary>
    public static Programme? Programme(
        [Parent] Experience experience,
        ExperienceCatalogue reference,
        ProgrammeCatalogue programmes
    ) => reference.Find(experience.Uuid)?.ProgrammeKey is { } key ? programmes.Programme(key) : null;

    /// <summary>
    /// Older than a year, counted from its publication or from when it was last confirmed; one of a programme that has
    /// ended is.
    /// </summary>
    public static bool IsOld(
        [Parent] Experience experience,
        ExperienceCatalogue reference,
        ProgrammeCatalogue programmes,
        TimeProvider time
    )
    {
        var fresh = experience.ConfirmedAt ?? experience.PublishedAt;
        if (fresh is { } since)
            return Norway.DayOf(since).AddYears(1) < Norway.Today(time);
        return Programme(experience, reference, programmes) is { ValidTo: { } end } && end < Norway.Today(time);
    }

    /// <summary>The published version. Inside, until there is one or after it was withdrawn, the newest there is to read.</summary>
    public static Task<IReadOnlyList<ExperienceVersion?>> Current(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    ) =>
        versions.Find(
            [.. experiences.Select(each => (each.Uuid, each.PublishedVersion ?? each.PendingVersion ?? 0))],
            actor.Sight,
            cancellation
        );

    /// <summary>The version that waits for review; for those inside.</summary>
    public static Task<IReadOnlyList<ExperienceVersion?>> Pending(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    ) =>
        versions.Find(
            [.. experiences.Select(each => (each.Uuid, each.PendingVersion ?? 0))],
            actor.Sight,
            cancellation
        );

    /// <summary>Why it was sent back or withdrawn; for those inside.</summary>
    public static ExperienceReason? Reason([Parent] Experience experience, Actor actor) =>
        experience is { Reason: { } reason, ReasonLanguage: { } language } && SeesInside(actor, experience)
            ? new ExperienceReason(language, reason, experience.ReturnedAt ?? experience.WithdrawnAt)
            : null;

    /// <summary>All that were published, the newest first.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<ExperienceVersion>>> Versions(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    )
    {
        var found = await versions.Published(
            [.. experiences.Select(experience => experience.Uuid)],
            actor.Sight,
            cancellation
        );
        return [.. experiences.Select(experience => found[experience.Uuid].ToArray())];
    }

    /// <summary>What changed between two versions that the viewer may see, part by part; null where one is not there.</summary>
    /// <param name="from">The number of the older version.</param>
    /// <param name="to">The number of the newer version.</param>
    [Cost(10), ListSize(AssumedSize = 7)]
    public static Task<IReadOnlyList<IReadOnlyList<ExperienceDifference>?>> Difference(
        [Parent] IReadOnlyList<Experience> experiences,
        int from,
        int to,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    ) => Compare(experiences, from, to, ExperienceDifference.Between, actor, versions, cancellation);

    /// <summary>
    /// What else changed between two versions that the viewer may see, beside the texts; null where one is not there.
    /// </summary>
    /// <param name="from">The number of the older version.</param>
    /// <param name="to">The number of the newer version.</param>
    [Cost(10), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<ExperiencePart>?>> ChangedBeside(
        [Parent] IReadOnlyList<Experience> experiences,
        int from,
        int to,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    ) => Compare(experiences, from, to, ExperienceDifference.Beside, actor, versions, cancellation);

    private static async Task<IReadOnlyList<IReadOnlyList<T>?>> Compare<T>(
        IReadOnlyList<Experience> experiences,
        int from,
        int to,
        Func<ExperienceVersion, ExperienceVersion, IReadOnlyList<T>> compare,
        Actor actor,
        ExperienceVersionList versions,
        CancellationToken cancellation
    )
    {
        var found = await versions.Find(
            [.. experiences.SelectMany(each => new[] { (each.Uuid, from), (each.Uuid, to) })],
            actor.Sight,
            cancellation
        );
        return
        [
            .. experiences.Select(
                (_, i) => found[2 * i] is { } before && found[2 * i + 1] is { } after ? compare(before, after) : null
            ),
        ];
    }

    /// <summary>Others that share focus areas with it.</summary>
    [Cost(2), ListSize(AssumedSize = MostRelated)]
    public static async Task<IReadOnlyList<IReadOnlyList<Experience>>> Related(
        [Parent] IReadOnlyList<Experience> parents,
        ExperienceList experiences,
        CancellationToken cancellation
    )
    {
        var found = await experiences.Related(
            [.. parents.Select(experience => experience.Uuid)],
            MostRelated,
            cancellation
        );
        return [.. parents.Select(experience => found[experience.Uuid].ToArray())];
    }

    /// <summary>The municipality's contacts write the next version.</summary>
    public static bool ViewerCanEdit([Parent] Experience experience, Actor actor) =>
        actor.SpeaksFor(experience.MunicipalityNumber);

    /// <summary>The network's facilitators publish it or send it back.</summary>
    public static bool ViewerCanReview([Parent] Experience experience, Actor actor) =>
        actor.MayFacilitate(experience.NetworkKey);

    [NodeResolver]
    public static Task<IReadOnlyList<Experience?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    ) => experiences.Find(ids, actor.Sight, cancellation);

    private static bool SeesInside(Actor actor, Experience experience) =>
        actor.IsNationalLead
        || actor.SpeaksFor(experience.MunicipalityNumber)
        || actor.MayFacilitate(experience.NetworkKey);
}

/// <summary>Why an experience was sent back or withdrawn.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Text">The reason, in plain text.</param>
/// <param name="At">When.</param>
public sealed record ExperienceReason(Language Language, string Text, DateTimeOffset? At);

[ObjectType<ExperienceVersion>]
public static class ExperienceVersionFields
{
    /// <summary>The focus areas that it was about.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<FocusArea> FocusAreas(
        [Parent] ExperienceVersion version,
        ProgrammeCatalogue programmes
    ) => [.. version.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>()];

    /// <summary>The phases of a journey that it helps in.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<Phase> Phases([Parent] ExperienceVersion version, PhaseCatalogue phases) =>
        [.. (version.Content.Phases ?? []).Select(phases.Phase).OfType<Phase>()];

    /// <summary>Pictures and documents, in their order.</summary>
    [ListSize(AssumedSize = 12)]
    public static Task<IReadOnlyList<IReadOnlyList<Media>>> Media(
        [Parent] IReadOnlyList<ExperienceVersion> versions,
        Shared.Files.Files files,
        CancellationToken cancellation
    ) =>
        MediaFiles.Of(
            [
                .. versions.Select(version =>
                    version.Content.Media.Select(media => (media.File, media.Description.Markdown)).ToArray()
                ),
            ],
            files,
            cancellation
        );
}
