using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

/// <summary>Folds comments into rows: each text from when to when it stood, and what happened.</summary>
internal sealed class CommentProjection : IProjection
{
    public string Name => "journey-comments";

    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["journey_comments", "journey_history"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (id, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case CommentWritten written:
                batch.Add(
                    Sql("AddComment"),
                    id,
                    written.Journey,
                    written.About,
                    written.Body.AuthorId,
                    recorded.Headers.ActingFor,
                    written.Body.Language.Code(),
                    written.Body.Kept(),
                    written.At,
                    sequence
                );
                break;
            case CommentEdited edited:
                batch.Add(Sql("EditComment"), id, edited.Body.Kept(), edited.At, sequence);
                break;
            case CommentHidden hidden:
                batch.Add(Sql("HideComment"), id, hidden.At, hidden.Reason.ToString(), sequence);
                break;
            case CommentShown:
                batch.Add(Sql("HideComment"), id, null, null, null);
                break;
            case CommentWithdrawn withdrawn:
                batch.Add(Sql("RemoveComment"), id, withdrawn.At, sequence);
                break;
        }
        if (CommentChannelIndex.JourneyOf(recorded.Data) is { } journey)
            batch.Add(
                Sql("AddCommentHistory"),
                sequence,
                recorded.Timestamp,
                journey,
                id,
                recorded.Type,
                recorded.ActorId,
                recorded.Headers.ActingFor
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is CommentWritten { Body: var written } && written.Kept() is null)
            batch.Add(Sql("EraseComment"), masked.Stream.Value, masked.Sequence);
        if (masked.Data is CommentEdited { Body: var edited } && edited.Kept() is null)
            batch.Add(Sql("EraseComment"), masked.Stream.Value, masked.Sequence);
    }

    private static string Sql(string name) => SqlFile.Read<CommentProjection>(name);
}

/// <summary>An envelope for each event of a comment, to those who look at the journey.</summary>
internal sealed class CommentChannelIndex : IProjection
{
    public const string Type = "comment";

    public string Name => "journey-comment-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (JourneyOf(recorded.Data) is { } journey)
            ChannelIndex.Add(batch, $"journey/{journey:D}", recorded.Sequence, Type, recorded.Stream.Value);
    }

    internal static Guid? JourneyOf(Event data) =>
        data switch
        {
            CommentWritten written => written.Journey,
            CommentEdited edited => edited.Journey,
            CommentHidden hidden => hidden.Journey,
            CommentShown shown => shown.Journey,
            CommentWithdrawn withdrawn => withdrawn.Journey,
            _ => null,
        };
}
