using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

/// <param name="Point">The point.</param>
/// <param name="Meeting">The meeting where it was talked through: its own, or a later one of the tour.</param>
/// <param name="Outcome">What came of it, in plain text; may be left out.</param>
/// <param name="Language">The language of the outcome; without it, the viewer's own.</param>
public sealed record CloseAgendaPointInput(
    [property: ID<AgendaPoint>] Guid Point,
    [property: ID<Stop>] Guid Meeting,
    string? Outcome = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class CloseAgendaPoint
{
    /// <summary>The point is done with: it is not carried over any more. For those who arrange the meeting.</summary>
    [GraphQLName("closeAgendaPoint")]
    public static async Task<AgendaPointPayload> Run(
        CloseAgendaPointInput input,
        AgendaCommands commands,
        CancellationToken cancellation
    ) =>
        await commands.Change(
            input.Point,
            input,
            await commands.MayLead(input.Point, cancellation)
                ?? await commands.IsMeetingOf(input.Point, input.Meeting, cancellation)
                ?? (
                    AgendaLimits.Given(input.Outcome) is { } outcome
                        ? TextLimits.CheckBody(outcome, AgendaLimits.Outcome, "outcome")
                        : null
                ),
            (point, now) => Decide(point, input, commands.Actor, now),
            cancellation
        );

    internal static Decision Decide(
        AgendaPointState.Added point,
        CloseAgendaPointInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (point.ClosedIn is { } closed)
            return closed == input.Meeting ? new AlreadyDone() : new AgendaPointIsClosed();
        var closer = actor.PersonId!.Value;
        var outcome = AgendaLimits.Given(input.Outcome) is { } words
            ? new Text(closer, input.Language ?? Languages.OrDefault(actor.Language), words)
            : null;
        return new AgendaPointClosed(input.Meeting, closer, outcome, now);
    }
}
