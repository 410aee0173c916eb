using System.Security.Claims;

namespace Hub.Live;

/// <summary>
/// A person's own channel, signals only: whoever has a person may listen to their own. A module that has signals to answer
/// at Join registers a class derived from it.
/// </summary>
public class MeChannel() : Channel("me")
{
    public override ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        ValueTask.FromResult(true);

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) =>
        ValueTask.FromResult<IReadOnlyList<ReadOnlyMemory<byte>?>>([
            .. events.Select(_ => (ReadOnlyMemory<byte>?)null),
        ]);
}
