using System.Text.Json;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Drafts;

/// <param name="Id">The tour: the client's choice for a new one.</param>
/// <param name="Networks">Keys of the networks that it shall be published in; those who run one of them see the draft.</param>
/// <param name="Document">What was written so far: an object, half-typed or not.</param>
/// <param name="Revision">The <c>revision</c> that was read; 0 for a new draft.</param>
/// <param name="BasedOn">The published version that it is made from; 0 for a new tour.</param>
public sealed record SaveTourDraftInput(
    Guid Id,
    IReadOnlyList<string> Networks,
    JsonElement Document,
    int Revision,
    int BasedOn = 0
);

public sealed record SaveTourDraftPayload(TourDraft? TourDraft, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SaveTourDraft
{
    /// <summary>Twenty times what a large programme is.</summary>
    public const int LargestDocument = 400_000;

    /// <summary>
    /// Keeps what is being written, as it stands; nobody but those who arrange the tour sees it. Sent again after a cut
    /// line it changes nothing.
    /// </summary>
    [GraphQLName("saveTourDraft")]
    public static async Task<SaveTourDraftPayload> Run(
        SaveTourDraftInput input,
        Actor actor,
        AreaMap areas,
        TourList tours,
        TourDraftList drafts,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        var document = input.Document.GetRawText();
        var published = (await tours.Find([input.Id], cancellation))[0];
        var before = (await drafts.Find([input.Id], actor.Sight, cancellation))[0];
        var refusal =
            Wrong(input, document, areas)
            ?? NotIn(input.Networks, published, actor)
            // Another's draft under this id is as hidden as any: only that the id is taken is told.
            ?? (before is null && await drafts.Exists(input.Id, cancellation) ? new IdTaken() : null);
        if (refusal is not null)
            return new(null, [refusal]);
        var isSaved =
            before?.Document.GetRawText() == document && before.Revision == input.Revision + 1
            || await drafts.Save(
                input.Id,
                [.. input.Networks.Distinct()],
                document,
                input.Revision,
                input.BasedOn,
                person,
                time.GetUtcNow(),
                cancellation
            );
        var now = (await drafts.Find([input.Id], actor.Sight, cancellation))[0];
        return isSaved ? new(now, null) : new(null, [new DraftChangedMeanwhile(now?.Revision ?? 0)]);
    }

    private static Refusal? Wrong(SaveTourDraftInput input, string document, AreaMap areas) =>
        input.Document.ValueKind is not JsonValueKind.Object ? new ContentInvalid("document", "Send an object.")
        : document.Length > LargestDocument ? new TextTooLong(document.Length, LargestDocument, "document")
        : input.Networks.Count is 0 or > 20 || input.Networks.Any(key => areas.Network(key) is null)
            ? new NetworkNotFound("networks")
        : input.Revision < 0 ? new ContentInvalid("revision", "A revision counts from 0.")
        : null;

    /// <summary>A new tour's networks are all run by the one who writes it; of one that is published, those that were not there.</summary>
    private static Refusal? NotIn(IReadOnlyList<string> networks, Tour? published, Actor actor)
    {
        if (published is not null && !actor.MayArrange(published))
            return new NotAnOrganiser();
        return
            networks.Except(published?.NetworkKeys ?? []).FirstOrDefault(network => !actor.MayFacilitate(network))
                is { } foreign
            ? new NetworkNotYours(foreign)
            : null;
    }
}
