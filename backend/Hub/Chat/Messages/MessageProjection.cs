using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <summary>Folds messages into the rows of their chats.</summary>
public sealed class MessageProjection : IProjection
{
    public string Name => "messages";

    /// <summary>Also raised when Markdown is rendered differently, since messages keep their HTML.</summary>
    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["messages"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case MessageSent sent:
                batch.Add(
                    Sql("AddMessage"),
                    recorded.Stream.Value,
                    sent.Chat,
                    ChatAccess.RoomOf(sent.Chat),
                    sent.Body.AuthorId,
                    recorded.Headers.ActingFor,
                    sent.Body.Language.Code(),
                    sent.Body.Kept(),
                    sent.Body.Html(),
                    sent.At,
                    recorded.Headers.Client == SampleClient.Name,
                    recorded.Sequence
                );
                break;
            case MessageEdited edited:
                batch.Add(
                    Sql("EditMessage"),
                    recorded.Stream.Value,
                    edited.MessageVersion,
                    edited.Body.Language.Code(),
                    edited.Body.Kept(),
                    edited.Body.Html(),
                    edited.At
                );
                break;
            case MessageHidden hidden:
                batch.Add(Sql("HideMessage"), recorded.Stream.Value, hidden.At, hidden.Reason.ToString());
                break;
            case MessageShown:
                batch.Add(Sql("HideMessage"), recorded.Stream.Value, null, null);
                break;
            case MessageDeleted deleted:
                batch.Add(Sql("DeleteMessage"), recorded.Stream.Value, deleted.At);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var (version, body) = masked.Data switch
        {
            MessageSent sent => (1, sent.Body),
            MessageEdited edited => (edited.MessageVersion, edited.Body),
            _ => (0, null),
        };
        if (body is not null && body.Kept() is null)
            batch.Add(Sql("EraseMessage"), masked.Stream.Value, version);
    }

    private static string Sql(string name) => SqlFile.Read<MessageProjection>(name);
}
