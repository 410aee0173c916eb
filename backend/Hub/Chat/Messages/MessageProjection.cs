using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <summary>Folds messages into the rows of their chats.</summary>
public sealed class MessageProjection : IProjection
{
    public string Name => "messages";

    /// <summary>Also raised when Markdown is rendered differently, since messages keep their HTML.</summary>
    public int Version => 1;

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
                    sent.Body.AuthorId,
                    recorded.Headers.ActingFor,
                    sent.Body.Language.Code(),
                    sent.Body.Markdown,
                    MarkdownText.ToHtml(sent.Body.Markdown),
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
                    edited.Body.Markdown,
                    MarkdownText.ToHtml(edited.Body.Markdown),
                    edited.At
                );
                break;
            case MessageDeleted deleted:
                batch.Add(Sql("DeleteMessage"), recorded.Stream.Value, deleted.At);
                break;
        }
    }

    private static string Sql(string name) => SqlFile.Read<MessageProjection>(name);
}
