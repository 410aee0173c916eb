using Hub.GraphQL;
using Hub.Shared.Refusals;

namespace Hub.Tours.Drafts;

/// <param name="Id">The draft.</param>
public sealed record DiscardTourDraftInput([property: ID<TourDraft>] Guid Id);

/// <param name="Discarded">The id of the draft that is gone; null where it is not.</param>
public sealed record DiscardTourDraftPayload(Guid? Discarded, IReadOnlyList<IError>? Errors);

[MutationType]
public static class DiscardTourDraft
{
    /// <summary>Throws away what was being written. What is published stays as it is.</summary>
    [GraphQLName("discardTourDraft")]
    public static async Task<DiscardTourDraftPayload> Run(
        DiscardTourDraftInput input,
        Actor actor,
        TourDraftList drafts,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if ((await drafts.Find([input.Id], actor.Sight, cancellation))[0] is null)
            return new(null, [new TourDraftNotFound()]);
        await drafts.Discard(input.Id, cancellation);
        return new(input.Id, null);
    }
}
