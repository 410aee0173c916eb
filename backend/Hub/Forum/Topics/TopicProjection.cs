using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>Folds topics into rows: the topic, its posts, the reactions to them.</summary>
public sealed class TopicProjection : IProjection
{
    public string Name => "topics";

    /// <summary>Also raised when Markdown is rendered differently, since posts keep their HTML.</summary>
    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["topics", "posts", "reactions"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var topic = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case TopicStarted started:
                batch.Add(
                    Sql("AddTopic"),
                    topic,
                    started.Network,
                    TitleOf(started),
                    started.Title.Language.Code(),
                    started.Visibility.Stored(),
                    started.FocusAreas.ToArray(),
                    started.Body.AuthorId,
                    recorded.Headers.ActingFor,
                    started.At,
                    recorded.Headers.Client == SampleClient.Name,
                    recorded.Sequence
                );
                AddPost(batch, recorded, started.FirstPostId, 1, started.Body, started.At);
                break;
            case PostReplied replied:
                AddPost(batch, recorded, replied.PostId, replied.Number, replied.Body, replied.At);
                batch.Add(Sql("CountReply"), topic, replied.Number, replied.At, recorded.Sequence);
                break;
            case PostEdited edited:
                batch.Add(
                    Sql("EditPost"),
                    edited.PostId,
                    edited.PostVersion,
                    edited.Body.Language.Code(),
                    edited.Body.Kept(),
                    edited.Body.Html(),
                    edited.At
                );
                break;
            case PostWithdrawn withdrawn:
                batch.Add(Sql("WithdrawPost"), withdrawn.PostId, withdrawn.At);
                break;
            case PostHidden hidden:
                batch.Add(Sql("SetHidden"), hidden.PostId, hidden.At, hidden.Reason.ToString());
                break;
            case PostShown shown:
                batch.Add(Sql("SetHidden"), shown.PostId, null, null);
                break;
            case PostReactionGiven given:
                batch.Add(Sql("GiveReaction"), given.PostId, given.PersonId, given.Kind.ToString());
                break;
            case PostReactionTakenBack back:
                batch.Add(Sql("TakeBackReaction"), back.PostId, back.PersonId, back.Kind.ToString());
                break;
            case TopicLocked:
                batch.Add(Sql("SetLocked"), topic, true, recorded.Sequence);
                break;
            case TopicUnlocked:
                batch.Add(Sql("SetLocked"), topic, false, recorded.Sequence);
                break;
            case TopicVisibilityChanged changed:
                batch.Add(Sql("SetVisibility"), topic, changed.Visibility.Stored(), recorded.Sequence);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        switch (masked.Data)
        {
            case TopicStarted started:
                batch.Add(Sql("Retitle"), masked.Stream.Value, TitleOf(started));
                ErasePost(batch, started.FirstPostId, 1, started.Body);
                break;
            case PostReplied replied:
                ErasePost(batch, replied.PostId, 1, replied.Body);
                break;
            case PostEdited edited:
                ErasePost(batch, edited.PostId, edited.PostVersion, edited.Body);
                break;
        }
    }

    // A title is a link's text, so an erased one is still something to press.
    private static string TitleOf(TopicStarted started) => started.Title.Kept() ?? "—";

    private static void ErasePost(SqlBatch batch, Guid post, int version, Text body)
    {
        if (body.Kept() is null)
            batch.Add(Sql("ErasePost"), post, version);
    }

    private static void AddPost(
        SqlBatch batch,
        RecordedEvent recorded,
        Guid id,
        int number,
        Text body,
        DateTimeOffset at
    ) =>
        batch.Add(
            Sql("AddPost"),
            id,
            recorded.Stream.Value,
            number,
            body.AuthorId,
            recorded.Headers.ActingFor,
            body.Language.Code(),
            body.Kept(),
            body.Html(),
            at,
            recorded.Sequence
        );

    private static string Sql(string name) => SqlFile.Read<TopicProjection>(name);
}
