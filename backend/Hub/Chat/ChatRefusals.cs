using Hub.GraphQL;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Chat;

// Every "no" this module can say, beside those all modules share. Codes are stable.

public sealed record ChatNotFound()
    : Refusal(
        "CHAT_NOT_FOUND",
        "There is no such chat, or you are not a member of its network. Ask for access if you need it.",
        "chat"
    );

public sealed record MessageNotFound()
    : Refusal("MESSAGE_NOT_FOUND", "There is no such message, or you may not see it.", "id");

public sealed record MessageIsDeleted()
    : Refusal("MESSAGE_DELETED", "The message has been deleted. Send a new one instead.");

public sealed record NotYourMessage() : Refusal("NOT_YOUR_MESSAGE", "Only the one who sent a message changes it.");

/// <summary>
/// The message was edited meanwhile, in another window. Nothing was written: the text as it is now comes with the answer.
/// </summary>
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
