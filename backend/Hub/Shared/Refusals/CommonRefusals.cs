namespace Hub.Shared.Refusals;

/// <summary>Only somebody who is signed in may do this.</summary>
public sealed record SignInRequired()
    : Refusal("SIGN_IN_REQUIRED", "Sign in and send it again; what you wrote is kept in your window.");

/// <summary>There is no network of that key, or the viewer may not see it.</summary>
public sealed record NetworkNotFound(string? Field = "network")
    : Refusal(
        "NETWORK_NOT_FOUND",
        "There is no such network, or you may not see it. Choose one of your networks.",
        Field
    );

/// <summary>The viewer is no member of the network and so does not write in it.</summary>
public sealed record NotAMember()
    : Refusal("NOT_A_MEMBER", "Only members of the network write here. Ask its facilitator for access.");

/// <summary>The <c>actingFor</c> that was given is no office of the viewer in this network.</summary>
public sealed record HatNotYours()
    : Refusal(
        "HAT_NOT_YOURS",
        "You hold no office for that municipality or body in this network. Choose one of your own.",
        "actingFor"
    );

/// <summary>
/// The viewer holds several offices in the network, and <c>actingFor</c> does not say which one counts.
/// </summary>
public sealed record HatRequired()
    : Refusal("HAT_REQUIRED", "You hold several offices in this network. Say which one you write for.", "actingFor");

/// <summary>The id came before with other content; nothing was written.</summary>
public sealed record CommandReused()
    : Refusal(
        "COMMAND_REUSED",
        "This id was already used with other content. Nothing was written; send it again with a new id.",
        "id"
    );

/// <summary>Something else has the id already; nothing was written.</summary>
public sealed record IdTaken()
    : Refusal("ID_TAKEN", "This id is taken. Nothing was written; send it again with a new id.", "id");

/// <summary>The title holds nothing but white space.</summary>
public sealed record TitleEmpty() : Refusal("TITLE_EMPTY", "Give it a title.", "title");

/// <summary>The title is longer than is allowed.</summary>
/// <param name="Length">Characters in what was sent.</param>
/// <param name="Limit">Characters that are allowed.</param>
public sealed record TitleTooLong(int Length, int Limit)
    : Refusal("TITLE_TOO_LONG", $"The title has {Length} characters; shorten it to {Limit}.", "title");

/// <summary>The text holds nothing but white space.</summary>
public sealed record TextEmpty(string? Field = "body") : Refusal("TEXT_EMPTY", "Write something first.", Field);

/// <summary>The text is longer than is allowed.</summary>
/// <param name="Length">Characters in what was sent.</param>
/// <param name="Limit">Characters that are allowed.</param>
public sealed record TextTooLong(int Length, int Limit, string? Field = "body")
    : Refusal("TEXT_TOO_LONG", $"The text has {Length} characters; shorten it to {Limit}.", Field);

/// <summary>The text holds a character that cannot be stored: NUL, or half of a character pair.</summary>
public sealed record TextNotAllowed(string? Field)
    : Refusal(
        "TEXT_NOT_ALLOWED",
        "The text holds a character that cannot be stored (NUL, or half of a character pair). Remove it and send again.",
        Field
    );

/// <summary>There is no live channel of that name, or the viewer may not listen to it.</summary>
public sealed record ChannelNotFound()
    : Refusal("CHANNEL_NOT_FOUND", "There is no such channel, or you may not see it.", "channel");

/// <summary>The hub could not write just now. The same may be sent again and is never written twice.</summary>
public sealed record TryAgain()
    : Refusal(
        "TRY_AGAIN",
        "The hub is busy or has lost its database for a moment. Send the same again: it is never written twice."
    );
