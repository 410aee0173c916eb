using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Commands;

namespace Hub.Journeys.Journeys;

/// <param name="Municipality">The municipality's four-digit number.</param>
/// <param name="Programme">The programme's key.</param>
public sealed record OpenJourneyInput(string Municipality, string Programme, Guid? CommandId = null) : ICommandInput;

public sealed record JourneyPayload(Journey? Journey, IReadOnlyList<IError>? Errors);

[MutationType]
public static class OpenJourney
{
    /// <summary>Opens the municipality's journey in a programme. There is one; if it is open already, that is it.</summary>
    [GraphQLName("openJourney")]
    public static async Task<JourneyPayload> Run(
        OpenJourneyInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        Commands commands,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new Shared.Refusals.SignInRequired()]);
        if (areas.Municipality(input.Municipality) is null)
            return new(null, [new UnknownPlace("municipality")]);
        if (programmes.Programme(input.Programme) is null)
            return new(null, [new UnknownPlace("programme")]);
        if (actor.JourneyHat(input.Municipality) is not { } hat)
            return new(null, [new NotYourMunicipality()]);
        var id = Journey.IdOf(input.Municipality, input.Programme);
        var refusal = await commands.Decide<JourneyState, OpenJourneyInput>(
            id,
            input,
            createdId: null,
            hat,
            state => Decide(state, input, commands.Now),
            cancellation
        );
        return refusal is null ? new(await journeys.Find(id, actor, cancellation), null) : new(null, [refusal]);
    }

    internal static Decision Decide(JourneyState state, OpenJourneyInput input, DateTimeOffset now) =>
        state is JourneyState.NotOpened
            ? new JourneyOpened(input.Municipality, input.Programme, now)
            : new AlreadyDone();
}
