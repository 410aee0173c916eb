using System.Security.Claims;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Tours.Sessions.Hall;

namespace Hub.Tours.Sessions;

/// <summary>A session's room, for all who take part: what the hosts show, and how many do what.</summary>
internal sealed class SessionChannel(IActors actors, SessionList sessions, SlidePositions slides, SessionJson json)
    : Channel("session/{uuid}")
{
    /// <summary>One of many who take part: not a host, and nobody's own questions.</summary>
    private static readonly Sight OneOfMany = new(SeesOpen: true, SeesAll: false, []);

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        await sessions.Find(name.Uuid, await actors.FindNow(user, ct), ct) is not null;

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) => json.Render(events, OneOfMany, ct);

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    ) => json.RenderTotals(totals, ct);

    public override async ValueTask<IReadOnlyList<ChannelSignal>> CurrentSignals(
        ChannelName name,
        CancellationToken ct
    ) => await slides.Find(name.Uuid, ct) is { } page ? [SlidePositions.Signal(page)] : [];

    public override bool ShowsPresence => true;

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        SessionRights.PersonsOf(recorded);
}

/// <summary>Behind the session: the queue of questions and the drafts of polls, for its hosts.</summary>
internal sealed class SessionHostsChannel(IActors actors, SessionList sessions, HallCodeList codes, SessionJson json)
    : Channel("session/{uuid}/hosts")
{
    /// <summary>Its listeners were checked; what it renders is this session and nothing else.</summary>
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        await sessions.Find(name.Uuid, await actors.FindNow(user, ct), ct) is { IsHosted: true };

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) => json.Render(events, All, ct);

    public override async ValueTask<IReadOnlyList<ChannelSignal>> CurrentSignals(
        ChannelName name,
        CancellationToken ct
    ) => [await codes.Hall(name.Uuid, ct)];

    /// <summary>Who of the hosts is there: so that another takes over when a line is cut.</summary>
    public override bool ShowsPresence => true;

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        SessionRights.PersonsOf(recorded);
}

internal static class SessionRights
{
    /// <summary>Who may see more or less of sessions by this event: by an office, or by a part in one.</summary>
    public static IEnumerable<Guid> PersonsOf(RecordedEvent recorded) =>
        recorded.Data switch
        {
            SessionRoleGiven given => [given.PersonId],
            SessionRoleTaken taken => [taken.PersonId],
            _ => OfficePersons.Of(recorded),
        };
}
