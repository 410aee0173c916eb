using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Goals;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Measures;

/// <param name="Id">The client's choice, a UUID: sending the same again writes nothing twice.</param>
/// <param name="Journey">The journey that it stands in.</param>
/// <param name="Title">What shall be done, in plain text.</param>
/// <param name="Goal">The goal that it serves; without it, it stands directly under the journey.</param>
/// <param name="Owner">The role or unit that answers for it, never a person's name.</param>
/// <param name="DueOn">When it shall be done.</param>
/// <param name="Language">The language of its texts; without it, the viewer's own.</param>
/// <param name="Origin">The id of what it was born of: a post, a topic, an experience.</param>
public sealed record AddMeasureInput(
    [property: ID<Measure>] Guid Id,
    [property: ID<Journey>] Guid Journey,
    string Title,
    [property: ID<Goal>] Guid? Goal = null,
    string? Owner = null,
    DateOnly? DueOn = null,
    Language? Language = null,
    [property: ID] string? Origin = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record MeasurePayload(Measure? Measure, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AddMeasure
{
    /// <summary>Adds a measure to a journey, last among its siblings. The id is the client's choice.</summary>
    [GraphQLName("addMeasure")]
    public static async Task<MeasurePayload> Run(
        AddMeasureInput input,
        Actor actor,
        Origins origins,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var (origin, wrong) = await origins.Find(input.Origin, cancellation);
        var siblings = await things.MeasuresUnder(input.Journey, input.Goal, cancellation);
        var rank = Weights.Between(siblings.Count > 0 ? siblings[^1].Fields.Rank : null, null);
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Id, input.Journey],
            states =>
                Decide(
                    states.Of<MeasureState>(input.Id),
                    states.Of<JourneyState>(input.Journey),
                    input,
                    rank,
                    origin,
                    actor,
                    commands.Now
                ),
            cancellation,
            wrong: wrong ?? TextLimits.CheckTitle(input.Title) ?? MeasureTexts.CheckOwner(input.Owner)
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        MeasureState state,
        JourneyState journey,
        AddMeasureInput input,
        decimal rank,
        Thing? origin,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (journey is not JourneyState.Opened opened)
            return new JourneyNotFound();
        if (state is MeasureState.Added there)
            return there.Journey != input.Journey ? new IdTaken()
                : there.Title.Markdown == input.Title.Trim() ? new AlreadyDone()
                : new CommandReused();
        if (state is not MeasureState.NotAdded)
            return new IdTaken();
        if (input.Goal is { } goal && !opened.Goals.ContainsKey(goal))
            return new GoalNotFound("goal");
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var author = actor.PersonId!.Value;
        (StreamId, Event)[] events =
        [
            (
                input.Id,
                new MeasureAdded(
                    input.Journey,
                    input.Goal,
                    new Text(author, language, input.Title.Trim()),
                    MeasureTexts.Owner(input.Owner, author, language),
                    input.DueOn,
                    rank,
                    now
                )
            ),
            .. origin
                .LeadsTo(new Thing(nameof(Measure), input.Id.ToString("D")), now)
                .Select(link => ((StreamId)input.Id, (Event)link)),
        ];
        return Decision.Accept(events).Claiming($"goal/{input.Id}", new IdTaken());
    }
}

internal static class MeasureTexts
{
    public static Text? Owner(string? owner, Guid author, Language language) =>
        string.IsNullOrWhiteSpace(owner) ? null : new Text(author, language, owner.Trim());

    public static Refusal? CheckOwner(string? owner) => TextLimits.CheckOptional(owner, TextLimits.Title, "owner");
}
