using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
/// <param name="Learning">In plain text; null: takes it back.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record SetMeasureLearningInput(
    [property: ID<Measure>] Guid Id,
    string? Learning = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetMeasureLearning
{
    /// <summary>Says what the municipality learnt of a measure.</summary>
    [GraphQLName("setMeasureLearning")]
    public static async Task<MeasurePayload> Run(
        SetMeasureLearningInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            await things.JourneyOf(input.Id, cancellation),
            input,
            [input.Id],
            states => Decide(states.Of<MeasureState>(input.Id), input, actor, commands.Now),
            cancellation,
            notFound: new MeasureNotFound(),
            wrong: TextLimits.CheckOptional(input.Learning, TextLimits.Message, "learning")
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(MeasureState state, SetMeasureLearningInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not MeasureState.Added measure)
            return new MeasureNotFound();
        var learning = actor.Writes(input.Learning, input.Language);
        return measure.Learning?.Markdown == learning?.Markdown
            ? new AlreadyDone()
            : Decision.Accept((input.Id, new MeasureLearnt(learning, now)));
    }
}
