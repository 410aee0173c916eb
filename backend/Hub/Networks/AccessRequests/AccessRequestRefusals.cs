using Hub.Shared.Refusals;

namespace Hub.Networks.AccessRequests;

// Every "no" about access, beside those all modules share. Codes are stable.

/// <summary>The viewer takes part in the network already, so there is nothing to ask for.</summary>
public sealed record AlreadyAMember()
    : Refusal("ALREADY_A_MEMBER", "You take part in this network already. Open it from your front page.", "network");

/// <summary>The address is no path of this site, or it is too long.</summary>
/// <param name="Limit">Characters that are allowed.</param>
public sealed record AddressNotOurs(int Limit)
    : Refusal(
        "ADDRESS_NOT_OURS",
        $"Give the page as a path of this site, such as /trad/…, of at most {Limit} characters, or leave it out.",
        "address"
    );

/// <summary>There is no request of that id, or the viewer does not answer it.</summary>
public sealed record AccessRequestNotFound()
    : Refusal("ACCESS_REQUEST_NOT_FOUND", "There is no such request, or you do not answer it.", "request");

/// <summary>Somebody has given the request another answer first; that one stands.</summary>
public sealed record AccessRequestAnswered()
    : Refusal(
        "ACCESS_REQUEST_ANSWERED",
        "Somebody has answered this request otherwise. Look at how it stands.",
        "request"
    );

/// <summary>The last day of access that was given is past.</summary>
public sealed record AccessEndsBeforeToday()
    : Refusal("ACCESS_ENDS_BEFORE_TODAY", "Choose today or a later day as the last one, or leave it open.", "validTo");
