using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Sessions;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

/// <param name="Stop">The meeting.</param>
/// <param name="Title">What it is about, in plain text.</param>
/// <param name="Note">What one should know or think of before, in Markdown; may be left out.</param>
/// <param name="Minutes">How long it may take; may be left out.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record AddAgendaPointInput(
    [property: ID<AgendaPoint>] Guid Id,
    [property: ID<Stop>] Guid Stop,
    string Title,
    [property: GraphQLType("Markdown")] string? Note = null,
    int? Minutes = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

[MutationType]
public static class AddAgendaPoint
{
    /// <summary>
    /// Adds a point to the agenda of a meeting that is not over. For the members of its networks. The id is the client's
    /// choice.
    /// </summary>
    [GraphQLName("addAgendaPoint")]
    public static async Task<AgendaPointPayload> Run(
        AddAgendaPointInput input,
        Actor actor,
        StopList stops,
        SessionList sessions,
        AgendaPointList points,
        CommandsOn<AgendaPoint, AgendaPointState> commands,
        CancellationToken cancellation
    )
    {
        var stop = (await stops.Find([input.Stop], cancellation))[0];
        var network = stop?.NetworkKeys.FirstOrDefault(actor.MayWrite) ?? stop?.NetworkKeys[0];
        var isOver =
            stop is not null
            && (
                points.IsPast(stop)
                || await sessions.Find(stop.Uuid, actor, cancellation) is { Phase: SessionPhase.Ended }
            );
        Refusal? wrong = stop switch
        {
            null => new StopNotFound(),
            _ when !points.HasAgenda(stop) => new NoAgenda(),
            { Status: StopStatus.Cancelled } => new AlreadyCancelled(),
            _ when isOver => new MeetingIsOver(),
            _ => AgendaLimits.Check(input.Title, input.Note, input.Minutes),
        };
        var (point, errors) = await commands.Write(
            input.Id,
            input,
            network,
            wrong,
            (state, now) => Decide(state, input, stop!.TourId, actor, now),
            cancellation
        );
        return new(point, errors);
    }

    internal static Decision Decide(
        AgendaPointState state,
        AddAgendaPointInput input,
        Guid tour,
        Actor actor,
        DateTimeOffset now
    )
    {
        var author = actor.PersonId!.Value;
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var title = new Text(author, language, input.Title.Trim());
        var note = AgendaLimits.Given(input.Note) is { } words ? new Text(author, language, words) : null;
        return state switch
        {
            AgendaPointState.NotAdded => new AgendaPointAdded(tour, input.Stop, title, note, input.Minutes, now),
            AgendaPointState.Added there when there.AuthorId == author => there.Stop == input.Stop
            && there.Texts == new AgendaTexts(title, note, input.Minutes)
                ? new AlreadyDone()
                : new CommandReused(),
            _ => new IdTaken(),
        };
    }
}
