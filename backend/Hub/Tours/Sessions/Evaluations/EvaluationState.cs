using Hub.EventStore;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>What one person has said of one session, as far as decisions need it.</summary>
public sealed record EvaluationState(SessionEvaluated? Answer) : IState<EvaluationState>
{
    public static EvaluationState Initial { get; } = new(Answer: null);

    public static StreamId StreamOf(Guid session, Guid person) => StreamId.FromKey(session, $"evaluation/{person:D}");

    public EvaluationState Evolve(Event recorded) => recorded is SessionEvaluated said ? new(said) : this;
}
