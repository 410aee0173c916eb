using Hub.Live;
using Hub.Networks.Members;
using Hub.Shared.Reference;

namespace Hub.Chat.Messages;

/// <summary>A network's chat, for its members: messages, who is typing, how many are there.</summary>
internal sealed class ChatChannel(
    IActors actors,
    CurrentReference reference,
    MessageList messages,
    AuthorList authors,
    TextViews texts
) : MembersChannel("chat/{key}", actors, reference)
{
    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var members = new Sight(SeesOpen: false, SeesAll: false, [name.Key]);
        var found = await messages.Find([.. events.Select(line => line.Subject)], members, ct);
        var shown = found.OfType<Message>().ToArray();
        var wrote = await authors.Find([.. shown.Select(message => (message.AuthorId, message.ActingFor))], ct);
        var bodies = await texts.Make([.. shown.Select(m => (m.Language, m.Markdown, m.Html))], ct);
        var next = 0;
        return
        [
            .. found.Select(message =>
                message is null
                    ? (ReadOnlyMemory<byte>?)null
                    : LiveJson.Write(json =>
                    {
                        json.Id("Message", message.Uuid);
                        json.Author(wrote[next]);
                        json.Body(bodies[next++]);
                        json.WriteNumber("version"u8, message.Version);
                        json.Instant("sentAt", message.SentAt);
                        json.Instant("editedAt", message.EditedAt);
                        json.Instant("deletedAt", message.DeletedAt);
                        json.WriteBoolean("isSample"u8, message.IsSample);
                        json.WriteNumber("sequence"u8, message.Sequence);
                    })
            ),
        ];
    }

    public override IReadOnlyList<string> SignalsFromClients { get; } = ["typing"];

    public override bool ShowsPresence => true;
}
