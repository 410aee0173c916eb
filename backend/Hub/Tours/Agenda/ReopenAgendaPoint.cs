using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Agenda;

/// <param name="Point">The point.</param>
public sealed record ReopenAgendaPointInput([property: ID<AgendaPoint>] Guid Point, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class ReopenAgendaPoint
{
    /// <summary>Opens a closed point again; what was said of its outcome goes. For those who arrange the meeting.</summary>
    [GraphQLName("reopenAgendaPoint")]
    public static async Task<AgendaPointPayload> Run(
        ReopenAgendaPointInput input,
        AgendaCommands commands,
        CancellationToken cancellation
    ) =>
        await commands.Change(
            input.Point,
            input,
            await commands.MayLead(input.Point, cancellation),
            (point, now) => Decide(point, commands.Actor, now),
            cancellation
        );

    internal static Decision Decide(AgendaPointState.Added point, Actor actor, DateTimeOffset now) =>
        point.ClosedIn is null ? new AlreadyDone() : new AgendaPointReopened(actor.PersonId!.Value, now);
}
