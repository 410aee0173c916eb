using System.Text.Json;

namespace Hub.Live;

/// <summary>What clients call; the contract is in the README.</summary>
sealed class LiveHub(Joining joining, LiveSignals signals) : Microsoft.AspNetCore.SignalR.Hub
{
    private LiveConnection Connection =>
        Context.Features.Get<LiveConnection>()
        ?? throw new InvalidOperationException("The connection is not registered.");

    /// <param name="afterSequence">The last sequence the client has; 0 for all.</param>
    public Task<Joined> Join(string channel, long afterSequence) =>
        joining.Join(Connection, channel, afterSequence, Context.ConnectionAborted);

    /// <summary>Leaving what one has not joined is no error.</summary>
    public void Leave(string channel) => joining.Leave(Connection, channel);

    /// <param name="data">Any JSON; the type says what.</param>
    public void Signal(string channel, string type, JsonElement? data) =>
        signals.FromClient(joining.Joined(Connection, channel), type, data);
}
