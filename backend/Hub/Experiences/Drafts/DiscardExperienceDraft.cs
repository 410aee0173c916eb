using Hub.GraphQL;
using Hub.Shared.Refusals;

namespace Hub.Experiences.Drafts;

/// <param name="Id">The draft.</param>
/// <param name="Revision">The one that was read.</param>
public sealed record DiscardExperienceDraftInput(Guid Id, int Revision);

/// <param name="Discarded">The id of the draft that is gone.</param>
public sealed record DiscardExperienceDraftPayload(Guid? Discarded, IReadOnlyList<IError>? Errors);

[MutationType]
public static class DiscardExperienceDraft
{
    /// <summary>Throws a draft away, as it was read. What was sent to review or published stays.</summary>
    [GraphQLName("discardExperienceDraft")]
    public static async Task<DiscardExperienceDraftPayload> Run(
        DiscardExperienceDraftInput input,
        Actor actor,
        ExperienceDraftList drafts,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if ((await drafts.Find([input.Id], actor.Sight, cancellation))[0] is not { } draft)
            return Refuse(new ExperienceDraftNotFound());
        return await drafts.Discard(input.Id, input.Revision, cancellation)
            ? new(input.Id, null)
            : Refuse(new DraftConflict(draft));
    }

    private static DiscardExperienceDraftPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
