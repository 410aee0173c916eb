using Hub.EventStore;
using Hub.Forum.Topics;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <summary>Folds flags into rows; a post that is hidden or withdrawn needs no moderator any more.</summary>
public sealed class FlagProjection : IProjection
{
    public string Name => "flags";

    /// <summary>Also raised when Markdown is rendered differently, since comments keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["flags"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case PostFlagged flagged:
                batch.Add(
                    Sql("AddFlag"),
                    recorded.Stream.Value,
                    flagged.PostId,
                    flagged.Network,
                    flagged.PersonId,
                    flagged.Reason.ToString(),
                    flagged.Comment?.Language.Code(),
                    flagged.Comment?.Kept(),
                    flagged.Comment?.Html(),
                    flagged.At,
                    recorded.Sequence
                );
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
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is PostFlagged { Comment: { } comment } && comment.Kept() is null)
            batch.Add(Sql("EraseComment"), masked.Stream.Value, masked.Sequence);
    }

    private static string Sql(string name) => SqlFile.Read<FlagProjection>(name);
}
