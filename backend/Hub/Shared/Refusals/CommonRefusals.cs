namespace Hub.Shared.Refusals;

public sealed record SignInRequired()
    : Refusal("SIGN_IN_REQUIRED", "Sign in and send it again; what you wrote is kept in your window.");

public sealed record NetworkNotFound(string? Field = "network")
    : Refusal(
        "NETWORK_NOT_FOUND",
        "There is no such network, or you may not see it. Choose one of your networks.",
        Field
    );

public sealed record NotAMember()
    : Refusal("NOT_A_MEMBER", "Only members of the network write here. Ask its facilitator for access.");

public sealed record HatNotYours()
    : Refusal(
        "HAT_NOT_YOURS",
        "You hold no office for that municipality or body in this network. Choose one of your own.",
        "actingFor"
    );

public sealed record HatRequired()
    : Refusal("HAT_REQUIRED", "You hold several offices in this network. Say which one you write for.", "actingFor");

public sealed record CommandReused()
    : Refusal(
        "COMMAND_REUSED",
        "This id was already used with other content. Nothing was written; send it again with a new id.",
        "id"
    );

public sealed record IdTaken()
    : Refusal("ID_TAKEN", "This id is taken. Nothing was written; send it again with a new id.", "id");

public sealed record TitleEmpty() : Refusal("TITLE_EMPTY", "Give it a title.", "title");

public sealed record TitleTooLong(int Length, int Limit)
    : Refusal("TITLE_TOO_LONG", $"The title has {Length} characters; shorten it to {Limit}.", "title");

public sealed record TextEmpty(string? Field = "body") : Refusal("TEXT_EMPTY", "Write something first.", Field);

public sealed record TextTooLong(int Length, int Limit, string? Field = "body")
    : Refusal("TEXT_TOO_LONG", $"The text has {Length} characters; shorten it to {Limit}.", Field);

public sealed record TextNotAllowed(string? Field)
    : Refusal(
        "TEXT_NOT_ALLOWED",
        "The text holds a character that cannot be stored (NUL, or half of a character pair). Remove it and send again.",
        Field
    );

public sealed record ChannelNotFound()
    : Refusal("CHANNEL_NOT_FOUND", "There is no such channel, or you may not see it.", "channel");

public sealed record TryAgain()
    : Refusal(
        "TRY_AGAIN",
        "The hub is busy or has lost its database for a moment. Send the same again: it is never written twice."
    );
