using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.Journeys.Comments;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <summary>Folds flags into rows; what is hidden, withdrawn or deleted needs no moderator any more.</summary>
public sealed class FlagProjection : IProjection
{
    public string Name => "flags";

    /// <summary>Also raised when Markdown is rendered differently, since comments keep their HTML.</summary>
    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["flags"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case PostFlagged post:
                Add(nameof(Post), post.PostId, post.Network, post.PersonId, post.Reason, post.Comment, post.At);
                break;
            case ThingFlagged thing:
                Add(thing.Type, thing.Thing, thing.Network, thing.PersonId, thing.Reason, thing.Comment, thing.At);
                break;
            case FlagDismissed:
                batch.Add(Sql("SettleFlag"), recorded.Stream.Value);
                break;
            case PostHidden hidden:
                batch.Add(Sql("SettleFlagsOn"), hidden.PostId);
                break;
            case PostWithdrawn withdrawn:
                batch.Add(Sql("SettleFlagsOn"), withdrawn.PostId);
                break;
            // The stream is the thing's own.
            case MessageDeleted
            or MessageHidden
            or ExperienceWithdrawn
            or ExperienceHidden
            or CommentHidden
            or CommentWithdrawn:
                batch.Add(Sql("SettleFlagsOn"), recorded.Stream.Value);
                break;
        }

        void Add(
            string type,
            Guid thing,
            string network,
            Guid person,
            ModerationReason reason,
            Text? comment,
            DateTimeOffset at
        ) =>
            batch.Add(
                Sql("AddFlag"),
                [
                    recorded.Stream.Value,
                    thing,
                    network,
                    person,
                    reason.ToString(),
                    comment?.Language.Code(),
                    comment?.Kept(),
                    comment?.Html(),
                    at,
                    recorded.Sequence,
                    type,
                ]
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var comment = masked.Data switch
        {
            PostFlagged post => post.Comment,
            ThingFlagged thing => thing.Comment,
            _ => null,
        };
        if (comment is not null && comment.Kept() is null)
            batch.Add(Sql("EraseComment"), masked.Stream.Value, masked.Sequence);
    }

    private static string Sql(string name) => SqlFile.Read<FlagProjection>(name);
}
