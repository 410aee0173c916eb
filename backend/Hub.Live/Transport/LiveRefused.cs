using Microsoft.AspNetCore.SignalR;

namespace Hub.Live;

/// <summary>A "no" to a client. SignalR's clients see the message, which starts with the code.</summary>
public sealed class LiveRefused(string code, string reason) : HubException($"{code}: {reason}")
{
    /// <summary>Stable; what programs look at (README).</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do.</summary>
    public string Reason { get; } = reason;
}
