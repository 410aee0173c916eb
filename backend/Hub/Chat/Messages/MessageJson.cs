using System.Text.Json;
using Hub.Live;
using Hub.Networks.Members;

namespace Hub.Chat.Messages;

/// <summary>What a chat's channel sends, shaped as GraphQL answers it.</summary>
internal sealed class MessageJson(MessageList messages, AuthorList authors, TextViews texts)
{
    /// <summary>Messages of this chat, for those who have been found to read it.</summary>
    public async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var members = new Sight(SeesOpen: false, SeesAll: false, [name.Key]);
        var found = await messages.Find([.. events.Select(line => line.Subject)], members, ct);
        var shown = found.OfType<Message>().ToArray();
        var wrote = await authors.Find([.. shown.Select(message => (message.AuthorId, message.ActingFor))], ct);
        var bodies = await texts.Make([.. shown.Select(message => message.Shown)], ct);
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
                        json.Instant("hiddenAt", message.HiddenAt);
                        json.WriteString(
                            "hiddenReason"u8,
                            message.HiddenReason is { } reason
                                ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(reason.ToString())
                                : null
                        );
                        json.WriteBoolean("isSample"u8, message.IsSample);
                        json.WriteNumber("sequence"u8, message.Sequence);
                    })
            ),
        ];
    }
}
