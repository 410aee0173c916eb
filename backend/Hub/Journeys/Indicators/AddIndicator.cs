using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Indicators;

/// <param name="Id">The client's choice, a UUID: sending the same again writes nothing twice.</param>
/// <param name="Journey">The journey that it stands in.</param>
/// <param name="Name">What is measured, in plain text.</param>
/// <param name="About">The plain UUID of the goal or measure that it evaluates; without it, it belongs to the challenge
/// picture.</param>
/// <param name="Unit">What the values count, as <c>percent</c>; at most 40 characters.</param>
/// <param name="Source">Where the values come from; at most 300 characters.</param>
/// <param name="SourceAddress">Where the source can be read.</param>
/// <param name="Language">The language of its texts; without it, the viewer's own.</param>
public sealed record AddIndicatorInput(
    [property: ID<Indicator>] Guid Id,
    [property: ID<Journeys.Journey>] Guid Journey,
    string Name,
    Guid? About = null,
    string? Unit = null,
    string? Source = null,
    Uri? SourceAddress = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record IndicatorPayload(Indicator? Indicator, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AddIndicator
{
    /// <summary>Adds an indicator to a journey, whose values are said one by one. The id is the client's choice.</summary>
    [GraphQLName("addIndicator")]
    public static async Task<IndicatorPayload> Run(
        AddIndicatorInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var standing = await things.Of(input.Journey, cancellation);
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Id],
            states =>
                Decide(
                    states.Of<IndicatorState>(input.Id),
                    input,
                    StandingThings.NextIndicatorRank(standing),
                    actor,
                    commands.Now
                ),
            cancellation,
            wrong: IndicatorTexts.Check(input.Name, input.Unit, input.Source, input.SourceAddress)
                ?? Check(input, standing)
        );
        return new(errors is null ? await things.Indicator(input.Id, actor, cancellation) : null, errors);
    }

    private static Refusal? Check(AddIndicatorInput input, IReadOnlyList<Item> standing)
    {
        if (
            input.About is { } about
            && !standing.Any(item => item.Id == about && item.Kind is ItemKind.Goal or ItemKind.Measure)
        )
            return new GoalNotFound("about");
        var others = standing.Count(item => item.Kind is ItemKind.Indicator && item.Id != input.Id);
        return others >= IndicatorTexts.MostOfAJourney ? new TooManyIndicators(IndicatorTexts.MostOfAJourney) : null;
    }

    internal static Decision Decide(
        IndicatorState state,
        AddIndicatorInput input,
        decimal rank,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is IndicatorState.Added there)
            return there.Journey != input.Journey ? new IdTaken()
                : there.Name.Markdown == input.Name.Trim() ? new AlreadyDone()
                : new CommandReused();
        if (state is not IndicatorState.NotAdded)
            return new IdTaken();
        var (author, language) = (actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language));
        return Decision
            .Accept(
                (
                    input.Id,
                    new IndicatorAdded(
                        input.Journey,
                        input.About,
                        new Text(author, language, input.Name.Trim()),
                        IndicatorTexts.Of(input.Unit, author, language),
                        IndicatorTexts.Of(input.Source, author, language),
                        input.SourceAddress?.AbsoluteUri,
                        rank,
                        now
                    )
                )
            )
            .Claiming($"goal/{input.Id}", new IdTaken());
    }
}
