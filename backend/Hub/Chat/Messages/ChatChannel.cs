using Hub.Live;
using Hub.Networks.Members;
using Hub.Shared.Reference;

namespace Hub.Chat.Messages;

/// <summary>A network's chat, for its members: messages, who is typing, how many are there.</summary>
internal sealed class ChatChannel(IActors actors, CurrentReference reference, MessageJson messages)
    : MembersChannel("chat/{key}", actors, reference)
{
    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) => messages.Render(name, events, ct);

    public override IReadOnlyList<string> SignalsFromClients { get; } = ["typing"];

    public override bool ShowsPresence => true;
}
