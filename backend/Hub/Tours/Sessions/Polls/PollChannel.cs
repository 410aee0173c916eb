using System.Security.Claims;
using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Polls;

/// <summary>A poll's result as it grows, for those who have answered and the hosts; once it is closed, for everybody.</summary>
internal sealed class PollChannel(IActors actors, PollList polls, SessionJson json) : Channel("poll/{uuid}")
{
    /// <summary>Its listeners were checked; what it renders is this poll and nothing else.</summary>
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        await polls.Find(name.Uuid, await actors.FindNow(user, ct), ct) is { SeesResult: true };

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) => json.Render(events, All, ct);

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    ) => [await json.PollResult(name.Uuid, All, ct)];

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        SessionRights.PersonsOf(recorded);
}
