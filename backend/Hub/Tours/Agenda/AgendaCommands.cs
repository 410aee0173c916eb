using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

/// <summary>The point as it is then, or why it is not so.</summary>
public sealed record AgendaPointPayload(AgendaPoint? Point, IReadOnlyList<IError>? Errors);

/// <summary>What changes of a point have in common: found as the actor may see it, and by whom it is changed.</summary>
public sealed class AgendaCommands(
    Actor actor,
    AgendaPointList points,
    CommandsOn<AgendaPoint, AgendaPointState> commands,
    StopList stops,
    Commands plain
)
{
    public Actor Actor => actor;

    /// <summary>By who added it, and by those who arrange the meeting.</summary>
    internal Task<Refusal?> MayChange(Guid id, CancellationToken cancellation) =>
        May(id, point => point.AuthorId == actor.PersonId, new AgendaPointNotYours(), cancellation);

    /// <summary>By those who arrange the meeting.</summary>
    internal Task<Refusal?> MayLead(Guid id, CancellationToken cancellation) =>
        May(id, _ => false, new NotAnOrganiser(), cancellation);

    /// <summary>The meeting where a point is closed: one of its own tour.</summary>
    internal async Task<Refusal?> IsMeetingOf(Guid id, Guid meeting, CancellationToken cancellation) =>
        await points.Find(id, actor, cancellation) is { } point
        && (await stops.Find([meeting], cancellation))[0]?.TourId != point.TourId
            ? new StopNotFound()
            : null;

    internal async Task<AgendaPointPayload> Change<TInput>(
        Guid id,
        TInput input,
        Refusal? wrong,
        Func<AgendaPointState.Added, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        var (point, errors) = await commands.Change(
            id,
            input,
            (state, now) => On(state, now, decide),
            cancellation,
            wrong
        );
        return new(point, errors);
    }

    /// <summary>Takes the point away: there is nothing to answer then but its id.</summary>
    internal async Task<Refusal?> Remove<TInput>(
        Guid id,
        TInput input,
        Func<AgendaPointState.Added, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput =>
        await plain.Decide<AgendaPointState, TInput>(
            id,
            input,
            createdId: null,
            hat: null,
            state => On(state, plain.Now, decide),
            cancellation
        );

    internal static Decision On(
        AgendaPointState state,
        DateTimeOffset now,
        Func<AgendaPointState.Added, DateTimeOffset, Decision> decide
    ) => state is AgendaPointState.Added point ? decide(point, now) : new AgendaPointNotFound();

    private async Task<Refusal?> May(
        Guid id,
        Func<AgendaPoint, bool> also,
        Refusal otherwise,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (await points.Find(id, actor, cancellation) is not { } point)
            return new AgendaPointNotFound();
        return actor.MayArrange(point.NetworkKeys, point.HostIds) || also(point) ? null : otherwise;
    }
}
