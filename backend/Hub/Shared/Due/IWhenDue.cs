namespace Hub.Shared.Due;

/// <summary>What a module does when a time has come.</summary>
/// <remarks>
/// It may come late, after a night without a running hub, and twice, when the node that did it stopped before it could
/// write that down. So it looks whether it still makes sense, and doing it again is harmless. What throws is tried again.
/// </remarks>
public interface IWhenDue
{
    /// <summary>As in <see cref="DueTime.Kind"/>.</summary>
    string Kind { get; }

    Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation);
}
