using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <param name="Tour">The tour.</param>
/// <param name="Reason">Why, in one line that everybody reads.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record CancelTourInput(
    [property: ID<Tour>] Guid Tour,
    string Reason,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record CancelTourPayload(Tour? Tour, IReadOnlyList<IError>? Errors);

[MutationType]
public static class CancelTour
{
    /// <summary>A tour does not take place, with all its stops that have not been held. It stays readable. For those who arrange it.</summary>
    [GraphQLName("cancelTour")]
    public static async Task<CancelTourPayload> Run(
        CancelTourInput input,
        TourCommands commands,
        TourList tours,
        CancellationToken cancellation
    )
    {
        var actor = commands.Actor;
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if ((await tours.Find([input.Tour], cancellation))[0] is not { } tour)
            return new(null, [new TourNotFound()]);
        var reason = new Text(person, input.Language ?? Languages.OrDefault(actor.Language), input.Reason.Trim());
        var refusal =
            TourContentCheck.Title("reason", input.Reason)
            ?? await commands.Decide(
                input.Tour,
                input,
                createdId: null,
                input.ActingFor,
                tour.NetworkKeys,
                (state, now) => Decide(state, reason, actor, now),
                cancellation
            );
        return refusal is null ? new((await tours.Find([input.Tour], cancellation))[0], null) : new(null, [refusal]);
    }

    internal static Decision Decide(TourState state, Text reason, Actor actor, DateTimeOffset now) =>
        state.ArrangedBy(actor) switch
        {
            (_, { } refusal) => refusal,
            ({ IsCancelled: true }, _) => new AlreadyDone(),
            ({ } tour, _) => new TourCancelled(tour.Version + 1, reason, now),
            _ => new TourNotFound(),
        };
}
