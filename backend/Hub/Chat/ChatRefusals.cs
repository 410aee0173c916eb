using Hub.GraphQL;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Chat;

// Every "no" this module can say, beside those all modules share. Codes are stable.

/// <summary>There is no chat of that key, or the viewer is no member of its network.</summary>
public sealed record ChatNotFound()
    : Refusal(
        "CHAT_NOT_FOUND",
        "There is no such chat, or you are not a member of its network. Ask for access if you need it.",
        "chat"
    );

/// <summary>The chat belongs to something that is over, such as a session; it can be read.</summary>
public sealed record ChatIsClosed()
    : Refusal(
        "CHAT_CLOSED",
        "The chat is closed, and what was written can be read. Write in the forum instead.",
        "chat"
    );

/// <summary>There is no message of that id, or the viewer may not see it.</summary>
public sealed record MessageNotFound()
    : Refusal("MESSAGE_NOT_FOUND", "There is no such message, or you may not see it.", "id");

/// <summary>The text of the message has been taken away, so it is not changed any more.</summary>
public sealed record MessageIsDeleted()
    : Refusal("MESSAGE_DELETED", "The message has been deleted. Send a new one instead.");

/// <summary>Only the sender of a message changes it.</summary>
public sealed record NotYourMessage() : Refusal("NOT_YOUR_MESSAGE", "Only the one who sent a message changes it.");

/// <summary>
/// The message was edited meanwhile, in another window. Nothing was written: the text as it is now comes with the answer.
/// </summary>
/// <param name="CurrentVersion">The <c>version</c> of the text as it is now; send this one to save over it.</param>
public sealed record MessageEditConflict(int CurrentVersion, [property: GraphQLIgnore] Text CurrentText)
    : Refusal(
        "EDIT_CONFLICT",
        "The message was edited meanwhile. Compare with the text as it is now, and save again.",
        "version"
    )
{
    /// <summary>The text as it is now.</summary>
    [GraphQLType("Markdown")]
    public string CurrentMarkdown => CurrentText.Markdown;
}
