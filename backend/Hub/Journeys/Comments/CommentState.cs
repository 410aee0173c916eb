using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

/// <summary>What decisions on a comment need to know.</summary>
public abstract record CommentState : IState<CommentState>
{
    public static CommentState Initial { get; } = new NotWritten();

    public sealed record NotWritten : CommentState;

    /// <summary>The id belongs to something else, or to a comment that was withdrawn.</summary>
    public sealed record Gone : CommentState;

    public sealed record Written(Guid Journey, Guid About, Guid AuthorId, Text Body) : CommentState
    {
        public int Version { get; init; } = 1;

        public bool IsHidden { get; init; }
    }

    public CommentState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotWritten, CommentWritten written) => new Written(
                written.Journey,
                written.About,
                written.Body.AuthorId,
                written.Body
            ),
            (NotWritten, _) => new Gone(),
            (Written comment, CommentEdited edited) => comment with
            {
                Body = edited.Body,
                Version = comment.Version + 1,
            },
            (Written comment, CommentHidden) => comment with { IsHidden = true },
            (Written comment, CommentShown) => comment with { IsHidden = false },
            (Written, CommentWithdrawn) => new Gone(),
            _ => this,
        };
}
