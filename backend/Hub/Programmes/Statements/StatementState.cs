using Hub.EventStore;

namespace Hub.Programmes.Statements;

/// <summary>What decisions on a municipality's statement need to know.</summary>
public sealed record StatementState(StatementGiven? Given) : IState<StatementState>
{
    private static readonly Guid Namespace = new("8c1c7b52-0d0e-5d0f-b6a4-6a4f9c1f7e35");

    public static StatementState Initial { get; } = new(Given: null);

    public static StreamId StreamOf(string municipality, string programme) =>
        StreamId.FromKey(Namespace, $"{municipality} {programme}");

    public StatementState Evolve(Event recorded) => recorded is StatementGiven given ? new(given) : this;
}
