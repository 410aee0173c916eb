using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Agenda;

/// <summary>What decisions on a point of an agenda need to know.</summary>
public abstract record AgendaPointState : IState<AgendaPointState>
{
    public static AgendaPointState Initial { get; } = new NotAdded();

    public sealed record NotAdded : AgendaPointState;

    /// <summary>The id belongs to something that is no point.</summary>
    public sealed record Foreign : AgendaPointState;

    /// <param name="ClosedIn">The meeting that closed it; null while it is open.</param>
    public sealed record Added(Guid Stop, Guid AuthorId, AgendaTexts Texts, Guid? ClosedIn) : AgendaPointState;

    public sealed record Removed : AgendaPointState;

    public AgendaPointState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotAdded, AgendaPointAdded added) => new Added(
                added.Stop,
                added.Title.AuthorId,
                new(added.Title, added.Note, added.Minutes),
                null
            ),
            (NotAdded, _) => new Foreign(),
            (Added point, AgendaPointChanged changed) => point with
            {
                Texts = new(changed.Title, changed.Note, changed.Minutes),
            },
            (Added point, AgendaPointClosed closed) => point with { ClosedIn = closed.Meeting },
            (Added point, AgendaPointReopened) => point with { ClosedIn = null },
            (Added, AgendaPointRemoved) => new Removed(),
            _ => this,
        };
}

/// <summary>What a point says.</summary>
public sealed record AgendaTexts(Text Title, Text? Note, int? Minutes);
