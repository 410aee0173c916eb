using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>MEASURE_CONFLICT</c>.</param>
/// <param name="Title">Its title from now on.</param>
/// <param name="Owner">The role or unit that answers for it from now on; null: none.</param>
/// <param name="DueOn">When it shall be done; null: no date.</param>
/// <param name="Weight">How much it counts beside its siblings; null: as those that have none.</param>
public sealed record ChangeMeasureInput(
    [property: ID<Measure>] Guid Id,
    int Version,
    string Title,
    string? Owner = null,
    DateOnly? DueOn = null,
    decimal? Weight = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeMeasure
{
    /// <summary>Gives a measure its title, owner, date and weight, as its sheet has them.</summary>
    [GraphQLName("changeMeasure")]
    public static async Task<MeasurePayload> Run(
        ChangeMeasureInput input,
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
            wrong: TextLimits.CheckTitle(input.Title)
                ?? MeasureTexts.CheckOwner(input.Owner)
                ?? Weights.Check(input.Weight)
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(MeasureState state, ChangeMeasureInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not MeasureState.Added measure)
            return new MeasureNotFound();
        var author = actor.PersonId!.Value;
        var events = new List<(StreamId, Event)>();
        if (measure.Title.Markdown != input.Title.Trim())
            Add(new MeasureRetitled(measure.Title with { AuthorId = author, Markdown = input.Title.Trim() }, now));
        var owner = MeasureTexts.Owner(input.Owner, author, measure.Title.Language);
        if (measure.Owner?.Markdown != owner?.Markdown)
            Add(new MeasureAssigned(owner, now));
        if (measure.DueOn != input.DueOn)
            Add(new MeasureDueSet(input.DueOn, now));
        if (measure.Weight != input.Weight)
            Add(new MeasureWeighed(input.Weight, now));
        // Asked after the content: a resend after the change went through is no conflict.
        if (events.Count > 0 && measure.Version != input.Version)
            return new MeasureConflict(measure.Version);
        return Decision.Accept([.. events]);

        void Add(Event changed) => events.Add((input.Id, changed));
    }
}
