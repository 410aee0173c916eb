namespace Hub.EventStore.Drill;

public sealed record Ticked(int Writer, int Number) : Event;

public sealed record Noted(string Text) : Event;

/// <summary>Counts its ticks, so that two writers on one stream must see each other.</summary>
public sealed record Clock(int Ticks) : IState<Clock>
{
    public static Clock Initial { get; } = new(0);

    public Clock Evolve(Event recorded) => recorded is Ticked ? new(Ticks + 1) : this;
}
