using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Agenda;

/// <param name="Point">The point.</param>
public sealed record RemoveAgendaPointInput([property: ID<AgendaPoint>] Guid Point, Guid? CommandId = null)
    : ICommandInput;

/// <param name="Removed">The UUID of what was removed.</param>
public sealed record RemoveAgendaPointPayload(Guid? Removed, IReadOnlyList<IError>? Errors);

[MutationType]
public static class RemoveAgendaPoint
{
    /// <summary>Takes an open point off the agenda. For who added it, and those who arrange the meeting.</summary>
    [GraphQLName("removeAgendaPoint")]
    public static async Task<RemoveAgendaPointPayload> Run(
        RemoveAgendaPointInput input,
        AgendaCommands commands,
        CancellationToken cancellation
    )
    {
        var refusal =
            await commands.MayChange(input.Point, cancellation)
            ?? await commands.Remove(
                input.Point,
                input,
                (point, now) => Decide(point, commands.Actor, now),
                cancellation
            );
        return refusal is null ? new(input.Point, null) : new(null, [refusal]);
    }

    internal static Decision Decide(AgendaPointState.Added point, Actor actor, DateTimeOffset now) =>
        point.ClosedIn is null ? new AgendaPointRemoved(actor.PersonId!.Value, now) : new AgendaPointIsClosed();
}
