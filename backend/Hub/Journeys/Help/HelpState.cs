using Hub.EventStore;

namespace Hub.Journeys.Help;

/// <summary>What decisions on a municipality's need for help need to know.</summary>
public sealed record HelpState(bool IsAsked, string? About) : IState<HelpState>
{
    private static readonly Guid Namespace = new("2f6d0c7e-98a1-5b53-8a1c-0b6f3a9d4e71");

    public static HelpState Initial { get; } = new(false, null);

    public static StreamId StreamOf(Guid journey) => StreamId.FromKey(Namespace, journey.ToString("D"));

    public HelpState Evolve(Event recorded) =>
        recorded switch
        {
            HelpAsked asked => new(true, asked.About?.Markdown),
            HelpNoLongerNeeded => Initial,
            _ => this,
        };
}
