using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Journeys.Indicators;

/// <param name="Id">The indicator.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>INDICATOR_CONFLICT</c>.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">What the values count; null: nothing is said.</param>
/// <param name="Source">Where the values come from; null: nothing is said.</param>
/// <param name="SourceAddress">Where the source can be read; null: nowhere.</param>
/// <param name="BaselineOn">The day of the value that it began with; null: the first one.</param>
/// <param name="Target">What the value shall become; null: no target.</param>
/// <param name="TargetOn">By when; null: no day.</param>
public sealed record ChangeIndicatorInput(
    [property: ID<Indicator>] Guid Id,
    int Version,
    string Name,
    string? Unit = null,
    string? Source = null,
    Uri? SourceAddress = null,
    DateOnly? BaselineOn = null,
    decimal? Target = null,
    DateOnly? TargetOn = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeIndicator
{
    /// <summary>Says what an indicator measures, where its values come from, and what they shall become.</summary>
    [GraphQLName("changeIndicator")]
    public static async Task<IndicatorPayload> Run(
        ChangeIndicatorInput input,
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
            states => Decide(states.Of<IndicatorState>(input.Id), input, actor, commands.Now),
            cancellation,
            notFound: new IndicatorNotFound(),
            wrong: IndicatorTexts.Check(input.Name, input.Unit, input.Source, input.SourceAddress)
                ?? (input.Target is { } target ? SetIndicatorValue.Check(target, "target") : null)
        );
        return new(errors is null ? await things.Indicator(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(IndicatorState state, ChangeIndicatorInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not IndicatorState.Added indicator)
            return new IndicatorNotFound();
        var (author, language) = (actor.PersonId!.Value, indicator.Name.Language);
        var events = new List<(StreamId, Event)>();
        if (indicator.Name.Markdown != input.Name.Trim())
            Add(new IndicatorRenamed(new(author, language, input.Name.Trim()), now));
        var unit = IndicatorTexts.Of(input.Unit, author, language);
        if (indicator.Unit?.Markdown != unit?.Markdown)
            Add(new IndicatorUnitSet(unit, now));
        var source = IndicatorTexts.Of(input.Source, author, language);
        var isSame = indicator.Source?.Markdown == source?.Markdown;
        if (!isSame || indicator.SourceAddress != input.SourceAddress?.AbsoluteUri)
            // The same words keep their author: erasure goes by that person.
            Add(new IndicatorSourced(isSame ? indicator.Source : source, input.SourceAddress?.AbsoluteUri, now));
        if (
            (indicator.BaselineOn, indicator.Target, indicator.TargetOn)
            != (input.BaselineOn, input.Target, input.TargetOn)
        )
            Add(new IndicatorTargeted(input.BaselineOn, input.Target, input.TargetOn, now));
        // Asked after the content: a resend after the change went through is no conflict.
        if (events.Count > 0 && indicator.Version != input.Version)
            return new IndicatorConflict(indicator.Version);
        return Decision.Accept([.. events]);

        void Add(Event changed) => events.Add((input.Id, changed));
    }
}
