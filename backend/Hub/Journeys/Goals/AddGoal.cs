using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Programmes;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Goals;

/// <param name="Id">The client's choice, a UUID: sending the same again writes nothing twice.</param>
/// <param name="Journey">The journey that it is a goal of.</param>
/// <param name="Title">What shall be, in plain text.</param>
/// <param name="Parent">The goal that it stands under; without it, the journey.</param>
/// <param name="FocusArea">Key of the focus area that it is about.</param>
/// <param name="Language">The language of the title; without it, the viewer's own.</param>
/// <param name="Origin">The id of what it was born of: a post, a topic, an experience.</param>
public sealed record AddGoalInput(
    [property: ID<Goal>] Guid Id,
    [property: ID<Journey>] Guid Journey,
    string Title,
    [property: ID<Goal>] Guid? Parent = null,
    string? FocusArea = null,
    Language? Language = null,
    [property: ID] string? Origin = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record GoalPayload(Goal? Goal, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AddGoal
{
    /// <summary>Adds a goal to a journey, last among its siblings. The id is the client's choice.</summary>
    [GraphQLName("addGoal")]
    public static async Task<GoalPayload> Run(
        AddGoalInput input,
        Actor actor,
        Origins origins,
        ProgrammeCatalogue programmes,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var (origin, wrong) = await origins.Find(input.Origin, cancellation);
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey],
            states => Decide(states.Of<JourneyState>(input.Journey), input, origin, programmes, actor, commands.Now),
            cancellation,
            wrong: wrong ?? TextLimits.CheckTitle(input.Title)
        );
        return new(errors is null ? await things.Goal(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        JourneyState state,
        AddGoalInput input,
        Thing? origin,
        ProgrammeCatalogue programmes,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not JourneyState.Opened opened)
            return new JourneyNotFound();
        if (opened.Goals.TryGetValue(input.Id, out var there))
            return there.Title.Markdown == input.Title.Trim() && there.Parent == input.Parent
                ? new AlreadyDone()
                : new CommandReused();
        if (opened.RemovedGoals.Contains(input.Id))
            return new IdTaken();
        if (input.FocusArea is { } area && programmes.FocusArea(area)?.ProgrammeKey != opened.Programme)
            return new NotOfTheProgramme();
        if (input.Parent is { } parent)
        {
            if (!opened.Goals.TryGetValue(parent, out var above))
                return new GoalNotFound("parent");
            if (above.Parent is { } top && opened.Goals.ContainsKey(top))
                return new TooDeep();
        }
        var title = new Text(
            actor.PersonId!.Value,
            input.Language ?? Languages.OrDefault(actor.Language),
            input.Title.Trim()
        );
        (StreamId, Event)[] events =
        [
            (input.Journey, new GoalAdded(input.Id, input.Parent, title, input.FocusArea, opened.NextRank, now)),
            .. origin
                .LeadsTo(new Thing(nameof(Goal), input.Id.ToString("D")), now)
                .Select(link => ((StreamId)input.Journey, (Event)link)),
        ];
        // The id may be that of a goal in another journey, or of a measure.
        return Decision.Accept(events).Claiming($"goal/{input.Id}", new IdTaken());
    }
}
