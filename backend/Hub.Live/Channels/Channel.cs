using System.Security.Claims;
using Hub.EventStore;

namespace Hub.Live;

/// <summary>
/// A kind of channel. Whoever may listen to a channel may see all of it, so one envelope serves every listener.
/// Registered as a singleton with <see cref="LiveRegistration.AddChannel{TChannel}"/>.
/// </summary>
/// <param name="pattern"><c>topic/{uuid}</c>, <c>network/{key}</c>, <c>network/{key}/members</c>, <c>chat/{key}</c>.</param>
public abstract class Channel(string pattern)
{
    public string Pattern { get; } = pattern;

    /// <summary>
    /// Asked at join and again when rights change. False for what does not exist: both get the same answer.
    /// </summary>
    public abstract ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct);

    /// <summary>
    /// The things as they are now, GraphQL-shaped JSON, one per event, null = gone. Rendered once for all listeners of a
    /// node; events are distinct by (type, subject).
    /// </summary>
    public abstract ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    );

    /// <summary>
    /// The counts that <see cref="ChannelIndex.AddTotal"/> says have changed, as the data of one signal each, null = none.
    /// Every node asks for itself, at most once a second for each channel and type.
    /// </summary>
    public virtual ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    ) => throw new NotSupportedException($"The channel '{Pattern}' indexes totals but does not render them.");

    /// <summary>
    /// Signals out of ordinary rows that Join answers beside those the library knows (presence, typing, changed totals):
    /// unread notices on <c>me</c>.
    /// </summary>
    public virtual ValueTask<IReadOnlyList<ChannelSignal>> CurrentSignals(ChannelName name, CancellationToken ct) =>
        ValueTask.FromResult<IReadOnlyList<ChannelSignal>>([]);

    /// <summary>What clients may send with <c>Signal</c>, e.g. "typing". Others hear <c>{ personId, name, data }</c>.</summary>
    public virtual IReadOnlyList<string> SignalsFromClients => [];

    /// <summary>Whether listeners get the signal <c>presence</c>: how many listen, and the visible few.</summary>
    public virtual bool ShowsPresence => false;

    /// <summary>All listeners of these channels are asked again whether they may listen, and dropped where not.</summary>
    public virtual IEnumerable<ChannelName> RightsChangedBy(RecordedEvent recorded) => [];

    /// <summary>
    /// All connections of these persons are asked again for every channel of this kind: a removal from a network, which
    /// concerns topics that the event does not name.
    /// </summary>
    public virtual IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => [];
}
