namespace Hub.EventStore;

/// <summary>Who asks for what. It is stored with every event that the command leads to.</summary>
/// <param name="ActorId">The person or machine that asks, an opaque id.</param>
/// <param name="Command">The command's name.</param>
/// <param name="CommandId">
/// The same id means the same wish: sent again by the same actor with the same input it answers as before and writes nothing.
/// </param>
/// <param name="InputHash">Of what was asked; tells a resend from another wish under the same id.</param>
public sealed record CommandContext(Guid ActorId, string Command, Guid CommandId, string InputHash)
{
    /// <summary>The hat the actor wears, or null.</summary>
    public string? ActingFor { get; init; }

    /// <summary>The program that asked, or null.</summary>
    public string? Client { get; init; }

    public string? CorrelationId { get; init; }

    public string? CausationId { get; init; }
}
