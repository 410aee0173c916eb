using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
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
            [input.Journey, input.Id],
            states =>
                Decide(
                    states.Of<JourneyState>(input.Journey),
                    states.Of<IndicatorState>(input.Id),
                    input,
                    standing,
                    StandingThings.NextIndicatorRank(standing),
                    actor,
                    commands.Now
                ),
            cancellation,
            wrong: IndicatorTexts.Check(input.Name, input.Unit, input.Source, input.SourceAddress)
                ?? (Serves(input, standing) ? null : new GoalNotFound("about"))
        );
        return new(errors is null ? await things.Indicator(input.Id, actor, cancellation) : null, errors);
    }

    private static bool Serves(AddIndicatorInput input, IReadOnlyList<Item> standing) =>
        input.About is not { } about
        || standing.Any(item => item.Id == about && item.Kind is ItemKind.Goal or ItemKind.Measure);

    internal static Decision Decide(
        JourneyState journey,
        IndicatorState state,
        AddIndicatorInput input,
        IReadOnlyList<Item> standing,
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
        if (journey is not JourneyState.Opened opened)
            return new JourneyNotFound();
        if (opened.CountBeside(input.Id, ItemKind.Indicator, standing) >= IndicatorTexts.MostOfAJourney)
            return new TooManyIndicators(IndicatorTexts.MostOfAJourney);
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
                ),
                (input.Journey, new JourneyItemPlaced(input.Id, nameof(ItemKind.Indicator), now))
            )
            .Claiming($"goal/{input.Id}", new IdTaken());
    }
}
