using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>What the stop is then, or why it is not so.</summary>
public sealed record StopPayload(Stop? Stop, IReadOnlyList<IError>? Errors);

/// <summary>A change of one stop in one action, with the reason that everybody reads. Registrations stay as they are.</summary>
public sealed class StopCommands(TourCommands commands, StopList stops)
{
    /// <summary>What a decision on one stop needs: the tour, the stop as it is, and the reason in the actor's name.</summary>
    internal sealed record Change(TourFacts Tour, StopContent Stop, StopStatus Status, Text Reason, DateTimeOffset At)
    {
        public int NextVersion => Tour.Version + 1;
    }

    internal async Task<StopPayload> Do<TInput>(
        Guid id,
        TInput input,
        string reason,
        Language? language,
        string? actingFor,
        Refusal? wrong,
        Func<Change, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        var actor = commands.Actor;
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if ((await stops.Find([id], cancellation))[0] is not { } stop)
            return new(null, [new StopNotFound()]);
        var text = new Text(person, language ?? Languages.OrDefault(actor.Language), reason.Trim());
        var refusal =
            wrong
            ?? TourContentCheck.Title("reason", reason)
            ?? await commands.Decide(
                stop.TourId,
                input,
                createdId: null,
                actingFor,
                stop.NetworkKeys,
                (state, now) => Decide(state, id, text, actor, now, decide),
                cancellation
            );
        return refusal is null ? new((await stops.Find([id], cancellation))[0], null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        TourState state,
        Guid stop,
        Text reason,
        Actor actor,
        DateTimeOffset now,
        Func<Change, Decision> decide
    )
    {
        if (state.ArrangedBy(actor) is not ({ } tour, null))
            return state.ArrangedBy(actor).Refusal!;
        if (tour.Stop(stop) is not { } content)
            return new StopNotFound();
        return decide(new Change(tour, content, tour.StatusOf(stop), reason, now));
    }
}
