using System.Security.Claims;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.Areas;
using Hub.Shared.Reference;

namespace Hub.Forum.Topics;

/// <summary>What is open in a network, for everybody with an office.</summary>
internal sealed class NetworkChannel(IActors actors, CurrentReference reference, TopicJson json)
    : Channel("network/{key}")
{
    private static readonly Sight WhatIsOpen = new(SeesOpen: true, SeesAll: false, []);

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        reference.Current.Part<AreaMap>().Network(name.Key) is not null && (await actors.FindNow(user, ct)).HasOffice;

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) => await json.Topics([.. events.Select(line => line.Subject)], WhatIsOpen, ct);

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => OfficePersons.Of(recorded);
}
