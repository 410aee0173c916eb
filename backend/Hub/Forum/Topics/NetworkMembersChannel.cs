using Hub.Live;
using Hub.Networks.Members;
using Hub.Shared.Reference;

namespace Hub.Forum.Topics;

/// <summary>
/// What is for a network's members. A topic that has been opened is still sent as it is: members may see it, and where
/// it stood it must not vanish.
/// </summary>
internal sealed class NetworkMembersChannel(IActors actors, CurrentReference reference, TopicJson json)
    : MembersChannel("network/{key}/members", actors, reference)
{
    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var members = new Sight(SeesOpen: false, SeesAll: false, [name.Key]);
        return await json.Topics([.. events.Select(line => line.Subject)], members, ct);
    }
}
