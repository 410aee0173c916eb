using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Drafts;

/// <param name="Tour">The published tour.</param>
/// <param name="NewTour">For a copy: the id of the new tour, the client's choice; left out to change the tour itself.</param>
/// <param name="FirstDate">For a copy: the day of its first dated stop; the others keep their distance to it.</param>
public sealed record OpenTourDraftInput(
    [property: ID<Tour>] Guid Tour,
    Guid? NewTour = null,
    DateOnly? FirstDate = null
);

public sealed record OpenTourDraftPayload(TourDraft? TourDraft, IReadOnlyList<IError>? Errors);

[MutationType]
public static class OpenTourDraft
{
    /// <summary>
    /// Makes a draft of a published tour: of its next version, or of a copy with dates shifted. A copy has new ids and
    /// neither registrations nor links to meeting rooms. A draft that is there already is answered as it is.
    /// </summary>
    [GraphQLName("openTourDraft")]
    public static async Task<OpenTourDraftPayload> Run(
        OpenTourDraftInput input,
        Actor actor,
        IEventStore store,
        TourDraftList drafts,
        PresenterList presenters,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        var id = input.NewTour ?? input.Tour;
        if ((await drafts.Find([id], actor.Sight, cancellation))[0] is { } there)
            return new(there, null);
        var state = (await store.Load<TourState>(input.Tour, cancellation)).State;
        var isCopy = input.NewTour is not null;
        // A copy may be made of any tour that one sees, in networks of one's own; the next version by its organisers.
        if (state is not TourState.Published { Facts: var tour })
            return new(null, [new TourNotFound()]);
        string[] networks = isCopy ? [.. tour.Content.Networks.Where(actor.MayFacilitate)] : [.. tour.Content.Networks];
        if (isCopy ? networks.Length == 0 : !actor.MayArrange(tour.Content))
            return new(null, [new NotAnOrganiser()]);
        if (await drafts.Exists(id, cancellation))
            return new(null, [new IdTaken()]);
        var names = await presenters.Names([.. PresentersOf(tour.Content)], cancellation);
        var content = isCopy ? tour.Content.Copy(id, networks, input.FirstDate) : tour.Content;
        await drafts.Save(
            id,
            networks,
            DraftDocument.Write(content, names),
            revision: 0,
            basedOn: isCopy ? 0 : tour.Version,
            person,
            time.GetUtcNow(),
            cancellation
        );
        return new((await drafts.Find([id], actor.Sight, cancellation))[0], null);
    }

    private static IEnumerable<Guid> PresentersOf(TourContent tour) =>
        tour
            .Stops.SelectMany(stop => stop.Programme)
            .SelectMany(item => item.Presenters)
            .Select(presenter => presenter.Id)
            .Distinct();
}
