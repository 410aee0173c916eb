using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Help;

/// <param name="Journey">The municipality's journey.</param>
/// <param name="About">What with, in plain text; nobody has to say.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record AskForHelpInput(
    [property: ID<Journey>] Guid Journey,
    string? About = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <param name="Journey">The journey.</param>
public sealed record EndHelpInput([property: ID<Journey>] Guid Journey, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class AskForHelp
{
    private const int LongestText = 1000;

    /// <summary>
    /// Says that the municipality would like help on its way. Those who run its network, and the national support
    /// apparatus, see it; nobody else does. Asked again, it says what with from now on.
    /// </summary>
    [GraphQLName("askForHelp")]
    public static async Task<JourneyPayload> Run(
        AskForHelpInput input,
        Actor actor,
        JourneyCommands commands,
        JourneyList journeys,
        AreaMap areas,
        NetworkLeaders leaders,
        CancellationToken cancellation
    )
    {
        var journey = await journeys.Find(input.Journey, actor, cancellation);
        var told =
            journey is not null && areas.Municipality(journey.MunicipalityNumber) is { } municipality
                ? await leaders.Of(areas.Network(municipality.CountyNumber)!, cancellation)
                : [];
        var errors = await commands.Decide(
            input.Journey,
            input,
            [HelpState.StreamOf(input.Journey)],
            states => Decide(states.Of<HelpState>(HelpState.StreamOf(input.Journey)), input, actor, told, commands.Now),
            cancellation,
            wrong: TextLimits.CheckOptional(input.About, LongestText, "about")
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        HelpState state,
        AskForHelpInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        var words = string.IsNullOrWhiteSpace(input.About) ? null : input.About.Trim();
        if (state.IsAsked && state.About == words)
            return new AlreadyDone();
        var about = words is null
            ? null
            : new Text(actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language), words);
        var stream = HelpState.StreamOf(input.Journey);
        return Decision.Accept(
            (stream, new HelpAsked(input.Journey, about, now)),
            (stream, new HelpCalledFor(input.Journey, told, now))
        );
    }
}

[MutationType]
public static class EndHelp
{
    /// <summary>Says that help is needed no more.</summary>
    [GraphQLName("endHelp")]
    public static async Task<JourneyPayload> Run(
        EndHelpInput input,
        Actor actor,
        JourneyCommands commands,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            input.Journey,
            input,
            [HelpState.StreamOf(input.Journey)],
            states => Decide(states.Of<HelpState>(HelpState.StreamOf(input.Journey)), input, commands.Now),
            cancellation
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(HelpState state, EndHelpInput input, DateTimeOffset now) =>
        state.IsAsked
            ? Decision.Accept((HelpState.StreamOf(input.Journey), new HelpNoLongerNeeded(input.Journey, now)))
            : new AlreadyDone();
}
