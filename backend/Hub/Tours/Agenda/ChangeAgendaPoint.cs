using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Agenda;

/// <param name="Point">The point.</param>
/// <param name="Title">The whole new title, in plain text.</param>
/// <param name="Note">The whole new note, in Markdown; null takes it away.</param>
/// <param name="Minutes">How long it may take; null takes it away.</param>
public sealed record ChangeAgendaPointInput(
    [property: ID<AgendaPoint>] Guid Point,
    string Title,
    [property: GraphQLType("Markdown")] string? Note = null,
    int? Minutes = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeAgendaPoint
{
    /// <summary>Changes an open point. For who added it, and those who arrange the meeting.</summary>
    [GraphQLName("changeAgendaPoint")]
    public static async Task<AgendaPointPayload> Run(
        ChangeAgendaPointInput input,
        AgendaCommands commands,
        CancellationToken cancellation
    ) =>
        await commands.Change(
            input.Point,
            input,
            await commands.MayChange(input.Point, cancellation)
                ?? AgendaLimits.Check(input.Title, input.Note, input.Minutes),
            (point, now) => Decide(point, input, commands.Actor, now),
            cancellation
        );

    internal static Decision Decide(
        AgendaPointState.Added point,
        ChangeAgendaPointInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (point.ClosedIn is not null)
            return new AgendaPointIsClosed();
        var (changer, before) = (actor.PersonId!.Value, point.Texts);
        // Mended words stay their author's: erasure of either must find all that is theirs.
        var after = new AgendaTexts(
            before.Title with
            {
                Markdown = input.Title.Trim(),
            },
            AgendaLimits.Given(input.Note) is { } note
                ? new Text(before.Note?.AuthorId ?? changer, before.Title.Language, note)
                : null,
            input.Minutes
        );
        return after == before
            ? new AlreadyDone()
            : new AgendaPointChanged(changer, after.Title, after.Note, after.Minutes, now);
    }
}
