using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Journeys;

/// <param name="Journey">The journey.</param>
/// <param name="Version">The challenge picture's version that was read, 0 before the first; another one is refused with
/// <c>CHALLENGE_CONFLICT</c>.</param>
/// <param name="Markdown">How things stand, in Markdown; null: takes it back.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record SetJourneyChallengeInput(
    [property: ID<Journey>] Guid Journey,
    int Version,
    string? Markdown = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetJourneyChallenge
{
    /// <summary>Describes how things stand in the municipality: its challenge picture.</summary>
    [GraphQLName("setJourneyChallenge")]
    public static async Task<JourneyPayload> Run(
        SetJourneyChallengeInput input,
        Actor actor,
        JourneyCommands commands,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey],
            states => Decide(states.Of<JourneyState>(input.Journey), input, actor, commands.Now),
            cancellation,
            wrong: TextLimits.CheckOptional(input.Markdown, TextLimits.Post, "markdown")
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(JourneyState state, SetJourneyChallengeInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not JourneyState.Opened opened)
            return new JourneyNotFound();
        var picture = string.IsNullOrWhiteSpace(input.Markdown)
            ? null
            : new Text(actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language), input.Markdown);
        if (opened.Challenge?.Markdown == picture?.Markdown)
            return new AlreadyDone();
        return opened.ChallengeVersion != input.Version
            ? new ChallengeConflict(opened.ChallengeVersion)
            : Decision.Accept((input.Journey, new JourneyChallengeSet(picture, opened.ChallengeVersion + 1, now)));
    }
}
