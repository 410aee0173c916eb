using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Involvements;

/// <summary>What decisions on one time that somebody was heard need to know.</summary>
public abstract record InvolvementState : IState<InvolvementState>
{
    public static InvolvementState Initial { get; } = new NotLogged();

    public sealed record NotLogged : InvolvementState;

    /// <summary>The id belongs to something else, or to what was removed.</summary>
    public sealed record Gone : InvolvementState;

    public sealed record Logged(Guid Journey, Text Who, DateOnly On, int? People, Text? Said) : InvolvementState
    {
        public int Version { get; init; } = 1;
    }

    public InvolvementState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotLogged, InvolvementLogged logged) => new Logged(
                logged.Journey,
                logged.Who,
                logged.On,
                logged.People,
                logged.Said
            ),
            (NotLogged, _) => new Gone(),
            (Logged heard, InvolvementChanged changed) => heard with
            {
                Who = changed.Who,
                On = changed.On,
                People = changed.People,
                Said = changed.Said,
                Version = heard.Version + 1,
            },
            (Logged, InvolvementRemoved) => new Gone(),
            _ => this,
        };
}
