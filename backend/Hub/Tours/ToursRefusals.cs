using Hub.Shared.Refusals;

namespace Hub.Tours;

// Every "no" about tours and their stops, beside those all modules share. Codes are stable.

/// <summary>There is no tour of that id.</summary>
public sealed record TourNotFound() : Refusal("TOUR_NOT_FOUND", "There is no such tour, or you may not see it.", "id");

/// <summary>There is no stop of that id.</summary>
public sealed record StopNotFound()
    : Refusal("STOP_NOT_FOUND", "There is no such stop, or you may not see it.", "stop");

/// <summary>Only those who run one of the tour's networks, and its named hosts, change a tour.</summary>
public sealed record NotAnOrganiser()
    : Refusal("NOT_AN_ORGANISER", "Only those who arrange the tour change it. Ask its network's facilitator.");

/// <summary>A tour is put into networks by those who run each of them.</summary>
/// <param name="Network">The key of the network.</param>
public sealed record NetworkNotYours(string Network)
    : Refusal(
        "NETWORK_NOT_YOURS",
        "You do not run one of the networks. Leave it out, or let its facilitator publish the tour.",
        "networks"
    );

/// <summary>Somebody published a version after the one that was read; nothing was written.</summary>
/// <param name="CurrentVersion">The version as it is now.</param>
public sealed record TourChangedMeanwhile(int CurrentVersion)
    : Refusal(
        "TOUR_CHANGED_MEANWHILE",
        "The tour was changed after you opened it. Look at what changed, take it over, and publish again.",
        "version"
    );

/// <summary>A version after the first says in public what changed.</summary>
public sealed record ChangeLineMissing()
    : Refusal("CHANGE_LINE_MISSING", "Say in one line what is new, for those who have read it before.", "changeLine");

/// <summary>A stop that was published is cancelled, not left out: people may have registered for it.</summary>
/// <param name="Stop">The stop's id.</param>
public sealed record StopLeftOut(Guid Stop)
    : Refusal(
        "STOP_LEFT_OUT",
        "A stop that was published cannot be left out. Cancel it instead, so that those who registered are told.",
        "content"
    );

/// <summary>The tour, or the stop, does not take place any more.</summary>
public sealed record AlreadyCancelled()
    : Refusal("ALREADY_CANCELLED", "It has been cancelled, so it is not changed any more. Copy it to make a new one.");

/// <summary>Something in the content does not fit; <c>field</c> is its path.</summary>
/// <param name="Path">Where: <c>stops[0].date</c>.</param>
/// <param name="Reason">What is wrong, in English.</param>
public sealed record ContentInvalid(string Path, string Reason)
    : Refusal("CONTENT_INVALID", $"{Reason} Correct it and publish again; nothing is lost.", Path);

/// <summary>A stop on the net needs the address of its room.</summary>
public sealed record OnlineLinkMissing()
    : Refusal(
        "ONLINE_LINK_MISSING",
        "Give the address of the meeting room on the net, so that people can take part.",
        "onlineLink"
    );

/// <summary>There is no draft of that id, or the viewer does not arrange the tour.</summary>
public sealed record TourDraftNotFound()
    : Refusal("TOUR_DRAFT_NOT_FOUND", "There is no such draft, or you do not arrange the tour.", "id");

/// <summary>Somebody, or the same person in another window, saved the draft first; nothing was written.</summary>
/// <param name="CurrentRevision">The revision as it is now.</param>
public sealed record DraftChangedMeanwhile(int CurrentRevision)
    : Refusal(
        "DRAFT_CHANGED_MEANWHILE",
        "The draft was saved in another window. Load it anew, or copy what you wrote and save again.",
        "revision"
    );
