using Hub.EventStore;
using Hub.Live;

namespace Hub.Chat.Messages;

/// <summary>Says which chat an event of a message concerns.</summary>
public sealed class ChatChannelIndex : IProjection
{
    private static readonly string ChatOfMessage = SqlFile.Read<ChatChannelIndex>("ChatOfMessage");

    public string Name => "chat-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var message = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case MessageSent sent:
                ChannelIndex.Add(batch, $"chat/{sent.Chat}", recorded.Sequence, "message", message);
                break;
            case MessageEdited or MessageHidden or MessageShown or MessageDeleted:
                ChannelIndex.AddSelect(batch, ChatOfMessage, recorded.Sequence, "message", message, message);
                break;
        }
    }
}
