using Hub.EventStore;

namespace Hub.Networks.AccessRequests;

/// <summary>How one person's asking in one network stands.</summary>
public abstract record AccessRequestState : IState<AccessRequestState>
{
    public static AccessRequestState Initial { get; } = new NotAsked();

    public sealed record NotAsked : AccessRequestState;

    public abstract record Asked(string Network, Guid PersonId) : AccessRequestState;

    public sealed record Waiting(string Network, Guid PersonId) : Asked(Network, PersonId);

    public sealed record Granted(string Network, Guid PersonId) : Asked(Network, PersonId);

    public sealed record Declined(string Network, Guid PersonId) : Asked(Network, PersonId);

    public AccessRequestState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (_, AccessRequested asked) => new Waiting(asked.Network, asked.PersonId),
            (Waiting waiting, AccessGranted) => new Granted(waiting.Network, waiting.PersonId),
            (Waiting waiting, AccessDeclined) => new Declined(waiting.Network, waiting.PersonId),
            _ => this,
        };
}
