using System.Security.Claims;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.Areas;
using Hub.Shared.Reference;

namespace Hub.Networks.Members;

/// <summary>A channel of a network, by its key, for those who are members now.</summary>
public abstract class MembersChannel(string pattern, IActors actors, CurrentReference reference) : Channel(pattern)
{
    public sealed override async ValueTask<bool> MayListen(
        ClaimsPrincipal user,
        ChannelName name,
        CancellationToken ct
    ) =>
        reference.Current.Part<AreaMap>().Network(name.Key) is not null
        && (await actors.FindNow(user, ct)).IsMemberOf(name.Key);

    public sealed override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        OfficePersons.Of(recorded);
}
