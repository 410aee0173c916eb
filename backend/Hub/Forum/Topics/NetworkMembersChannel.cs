using System.Security.Claims;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.Areas;
using Hub.Shared.Reference;

namespace Hub.Forum.Topics;

/// <summary>
/// What is for a network's members. A topic that has been opened is still sent as it is: members may see it, and where
/// it stood it must not vanish.
/// </summary>
internal sealed class NetworkMembersChannel(IActors actors, CurrentReference reference, TopicJson json)
    : Channel("network/{key}/members")
{
    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        reference.Current.Part<AreaMap>().Network(name.Key) is not null
        && (await actors.FindNow(user, ct)).IsMemberOf(name.Key);

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var members = new Sight(SeesOpen: false, SeesAll: false, [name.Key]);
        return await json.Topics([.. events.Select(line => line.Subject)], members, ct);
    }

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => OfficePersons.Of(recorded);
}
