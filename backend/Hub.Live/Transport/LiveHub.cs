namespace Hub.Live;

/// <summary>What clients call; the contract is in the README.</summary>
public sealed class LiveHub : Microsoft.AspNetCore.SignalR.Hub { }
