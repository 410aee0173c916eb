namespace Hub.EventStore.Tests.Sample;

public sealed record CounterOpened(string Name) : Event;

public sealed record Counted(int By) : Event;

public sealed record CounterClosed : Event;

/// <summary>A state of the smallest kind that still can say no.</summary>
public sealed record Counter(bool IsOpen, bool IsClosed, int Total) : IState<Counter>
{
    public static Counter Initial { get; } = new(false, false, 0);

    public Counter Evolve(Event recorded) =>
        recorded switch
        {
            CounterOpened => this with { IsOpen = true },
            Counted counted => this with { Total = Total + counted.By },
            CounterClosed => this with { IsClosed = true },
            _ => this,
        };

    public static Decision Count(Counter state, int by) => state.IsClosed ? Decision.Refuse("closed") : new Counted(by);

    public static Decision Open(Counter state, string name) =>
        state.IsOpen ? new AlreadyDone() : new CounterOpened(name);
}
