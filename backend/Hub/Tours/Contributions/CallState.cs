using Hub.EventStore;

namespace Hub.Tours.Contributions;

/// <summary>What decisions on a call, and on what is proposed to it, need to know.</summary>
public abstract record CallState : IState<CallState>
{
    public static CallState Initial { get; } = new NotPublished();

    /// <summary>Each tour has one at most, so its stream follows from the tour.</summary>
    public static StreamId StreamOf(Guid tour) => StreamId.FromKey(tour, "call for contributions");

    public sealed record NotPublished : CallState;

    public sealed record Published(ContributionCallPublished Call) : CallState
    {
        public bool IsOpenOn(DateOnly day) => day >= Call.FirstDay && day <= Call.LastDay;
    }

    public CallState Evolve(Event recorded) =>
        recorded is ContributionCallPublished published ? new Published(published) : this;
}
