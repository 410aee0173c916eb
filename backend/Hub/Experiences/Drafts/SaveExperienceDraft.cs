using Hub.GraphQL;
using Hub.Journeys;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Refusals;

namespace Hub.Experiences.Drafts;

/// <param name="Id">The experience's, of the client's choice for a new one.</param>
/// <param name="Municipality">For whom: a municipality of which the actor is main contact or deputy.</param>
/// <param name="Content">The whole form as it is so far.</param>
/// <param name="Origin">The id of what it is born of, such as a question in a session; kept from the first save on.</param>
/// <param name="Revision">The one that was read; 0 for the first save.</param>
public sealed record SaveExperienceDraftInput(
    Guid Id,
    string Municipality,
    ExperienceContentInput Content,
    int Revision = 0,
    [property: ID] string? Origin = null
);

public sealed record ExperienceDraftPayload(ExperienceDraft? Draft, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SaveExperienceDraft
{
    /// <summary>
    /// Saves the form as it is so far, as often as one likes; only the municipality's contacts see it. Saving the same
    /// again changes nothing.
    /// </summary>
    [GraphQLName("saveExperienceDraft")]
    public static async Task<ExperienceDraftPayload> Run(
        SaveExperienceDraftInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        PhaseCatalogue phases,
        Files files,
        Origins origins,
        ExperienceDraftList drafts,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return Refuse(new SignInRequired());
        if (areas.Municipality(input.Municipality) is null || actor.ContactHat(input.Municipality) is null)
            return Refuse(new NotAContact());
        if (programmes.CheckDraft(input.Content) is { } wrong)
            return Refuse(wrong);
        if ((input.Content.Phases ?? []).Any(key => phases.Phase(key) is null))
            return Refuse(new UnknownPhase());
        if (!await files.MayUse(ExperienceDraftList.FilesOf(input.Content), actor, cancellation))
            return Refuse(new FileNotFound());
        var (origin, noOrigin) = await origins.Find(input.Revision == 0 ? input.Origin : null, cancellation);
        if (noOrigin is not null)
            return Refuse(noOrigin);

        var draft = new ExperienceDraft(
            input.Id,
            input.Municipality,
            input.Content,
            input.Revision + 1,
            IsSubmitted: false,
            person,
            time.GetUtcNow(),
            origin
        );
        var saved = await drafts.Save(draft, input.Revision, cancellation);
        var now = (await drafts.Find([input.Id], actor.Sight, cancellation))[0];
        if (now is null || now.MunicipalityNumber != input.Municipality)
            return Refuse(input.Revision == 0 ? new IdTaken() : new ExperienceDraftNotFound());
        return saved || ExperienceDraftList.IsSame(now.Content, input.Content)
            ? new(now, null)
            : Refuse(new DraftConflict(now));
    }

    private static ExperienceDraftPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
