using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Journeys;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Experiences.Drafts;

/// <summary>A part of the form as it is written.</summary>
/// <param name="Section">Which part.</param>
/// <param name="Markdown">Its text, in Markdown.</param>
public sealed record DraftSection(ExperienceSection Section, [property: GraphQLType("Markdown")] string Markdown);

/// <summary>What a draft is born of.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">The path of its page.</param>
public sealed record DraftOrigin(string Title, string Address);

[ObjectType<ExperienceDraft>]
public static class ExperienceDraftFields
{
    /// <summary>The municipality that it is written for.</summary>
    public static Municipality Municipality([Parent] ExperienceDraft draft, AreaMap areas) =>
        areas.Municipality(draft.MunicipalityNumber)!;

    /// <summary>The title so far, in plain text.</summary>
    public static string Title([Parent] ExperienceDraft draft) => draft.Content.Title;

    /// <summary>The language of its texts; null for the writer's own.</summary>
    public static Language? Language([Parent] ExperienceDraft draft) => draft.Content.Language;

    /// <summary>The parts that have something in them.</summary>
    [ListSize(AssumedSize = 6)]
    public static IReadOnlyList<DraftSection> Sections([Parent] ExperienceDraft draft) =>
        [.. (draft.Content.Sections ?? []).Select(part => new DraftSection(part.Section, part.Markdown))];

    /// <summary>The focus areas that it is about.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] ExperienceDraft draft, ProgrammeCatalogue programmes) =>
        [.. (draft.Content.FocusAreas ?? []).Select(programmes.FocusArea).OfType<FocusArea>()];

    /// <summary>The phases of a journey that it helps in.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<Phase> Phases([Parent] ExperienceDraft draft, PhaseCatalogue phases) =>
        [.. (draft.Content.Phases ?? []).Select(phases.Phase).OfType<Phase>()];

    /// <summary>The office that answers questions.</summary>
    public static string? ContactOffice([Parent] ExperienceDraft draft) => draft.Content.ContactOffice;

    /// <summary>The office's own e-mail address.</summary>
    public static string? ContactMailbox([Parent] ExperienceDraft draft) => draft.Content.ContactMailbox;

    /// <summary>Pictures and documents, in their order.</summary>
    [ListSize(AssumedSize = 12)]
    public static async Task<IReadOnlyList<IReadOnlyList<Media>>> Media(
        [Parent] IReadOnlyList<ExperienceDraft> drafts,
        Files files,
        CancellationToken cancellation
    ) =>
        await MediaFiles.Of(
            [
                .. drafts.Select(draft =>
                    (draft.Content.Media ?? []).Select(media => (media.File, media.Description)).ToArray()
                ),
            ],
            files,
            cancellation
        );

    /// <summary>What it is born of, such as a question in a session; null where nothing is, or the viewer may not see it.</summary>
    public static async Task<IReadOnlyList<DraftOrigin?>> Origin(
        [Parent] IReadOnlyList<ExperienceDraft> drafts,
        Actor actor,
        LinkedThings things,
        CancellationToken cancellation
    )
    {
        var found = await things.Find(
            [.. drafts.Select(draft => draft.BornOf).OfType<Thing>()],
            actor.Sight,
            cancellation
        );
        return
        [
            .. drafts.Select(draft =>
                draft.BornOf is { } of && found.TryGetValue(of, out var thing)
                    ? new DraftOrigin(thing.Title, thing.Address)
                    : null
            ),
        ];
    }

    /// <summary>A link to a video elsewhere.</summary>
    public static VideoLink? Video([Parent] ExperienceDraft draft) =>
        draft.Content.Video is { } video ? new VideoLink(video.Link, video.Consent) : null;
}

[ObjectType<Viewer>]
public static class ViewerDrafts
{
    /// <summary>What the viewer's municipalities are writing and have not sent to review, the last saved first.</summary>
    [ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<ExperienceDraft>> ExperienceDrafts(
        [Parent] Viewer viewer,
        Actor actor,
        ExperienceDraftList drafts,
        CancellationToken cancellation
    ) => drafts.Unsent(actor.Sight, cancellation);
}

[QueryType]
public static class ExperienceDraftQueries
{
    /// <summary>A draft of the viewer's municipality; null for what the viewer may not see, as for what does not exist.</summary>
    /// <param name="id">The draft's plain UUID, or the global id of its experience.</param>
    public static async Task<ExperienceDraft?> GetExperienceDraft(
        [ID<Experience>] Guid id,
        Actor actor,
        ExperienceDraftList drafts,
        CancellationToken cancellation
    ) => (await drafts.Find([id], actor.Sight, cancellation))[0];
}
