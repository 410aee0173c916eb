using Hub.GraphQL;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Forum;

// Every "no" this module can say, beside those all modules share. Codes are stable.

/// <summary>There is no topic of that id, or the viewer may not see it.</summary>
public sealed record TopicNotFound()
    : Refusal(
        "TOPIC_NOT_FOUND",
        "There is no such topic, or you may not see it. Ask for access if you need it.",
        "topic"
    );

/// <summary>There is no post of that id, or the viewer may not see it.</summary>
public sealed record PostNotFound() : Refusal("POST_NOT_FOUND", "There is no such post, or you may not see it.", "id");

/// <summary>A moderator has locked the topic: nobody writes in it.</summary>
public sealed record TopicIsLocked()
    : Refusal("TOPIC_LOCKED", "The topic is locked: nobody writes in it now. Start a new one, or ask a moderator.");

/// <summary>The text of the post has been taken away, so it is not changed any more.</summary>
public sealed record PostIsWithdrawn()
    : Refusal("POST_WITHDRAWN", "The post has been withdrawn. Write a new reply instead.");

/// <summary>A moderator has hidden the post, so nobody reacts to it or flags it.</summary>
public sealed record PostIsHidden()
    : Refusal("POST_HIDDEN", "A moderator has hidden the post. Wait until it is shown again.");

/// <summary>Only the author of a post changes it.</summary>
public sealed record NotYourPost()
    : Refusal("NOT_YOUR_POST", "Only the one who wrote a post changes it. Reply to it instead.");

/// <summary>Only the network's facilitators and moderators may do this.</summary>
public sealed record NotAModerator()
    : Refusal("NOT_A_MODERATOR", "Only the network's facilitators and moderators do this. Ask one of them.");

/// <summary>Others have written in the topic for the network only, so opening it is a moderator's decision.</summary>
public sealed record CannotWiden()
    : Refusal(
        "CANNOT_WIDEN",
        "Others have written here for the network only, so only a moderator opens it to all. Ask one of them.",
        "visibility"
    );

/// <summary>
/// Somebody, or the same person in another window, edited the post first. Nothing was written: the text as it is now
/// comes with the answer, so that both can be laid side by side.
/// </summary>
/// <param name="CurrentVersion">The <c>version</c> of the text as it is now; send this one to save over it.</param>
public sealed record EditConflict(int CurrentVersion, [property: GraphQLIgnore] Text CurrentText)
    : Refusal(
        "EDIT_CONFLICT",
        "The post was edited meanwhile. Compare with the text as it is now, and save again.",
        "version"
    )
{
    /// <summary>The text as it is now.</summary>
    [GraphQLType("Markdown")]
    public string CurrentMarkdown => CurrentText.Markdown;
}
