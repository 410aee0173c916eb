using System.Text.Json;

namespace Hub.Journeys.Comments;

/// <summary>A comment as it stood at a time, and whether its words were hidden then.</summary>
internal sealed record CommentThen(Comment Comment, bool WasHidden)
{
    /// <summary>Not what is hidden or taken back by now: the past is no way around that.</summary>
    public string? Words => Comment.Shown.Markdown;

    /// <summary>The reason, as the API says it.</summary>
    public string? Hidden =>
        WasHidden && Comment.HiddenReason is { } reason
            ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(reason.ToString())
            : null;
}

/// <summary>How a comment stands at two times; one of them at least.</summary>
internal sealed record CommentChange(CommentThen? Before, CommentThen? After)
{
    public Comment Either => (After ?? Before!).Comment;
}
