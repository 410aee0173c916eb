using Hub.Shared.Refusals;

namespace Hub.Offers;

// Every "no" about slots and bookings, beside those all modules share. Codes are stable.

/// <summary>There is no slot of that id, or the viewer may not see it.</summary>
public sealed record SlotNotFound(string? Field = "slot")
    : Refusal(
        "SLOT_NOT_FOUND",
        "There is no such time, or you may not see it. Look at the network's free times again.",
        Field
    );

/// <summary>There is no booking of that id, or the viewer may not see it.</summary>
public sealed record BookingNotFound()
    : Refusal("BOOKING_NOT_FOUND", "There is no such booking, or you may not see it.", "booking");

/// <summary>Those who run the network open times in it.</summary>
public sealed record OnlyFacilitatorsOpenSlots()
    : Refusal(
        "ONLY_FACILITATORS_OPEN_SLOTS",
        "Only those who run the network open and change its times. Ask its facilitator."
    );

/// <summary>A municipality books by its main contact or their deputy.</summary>
public sealed record OnlyMainContactsBook()
    : Refusal(
        "ONLY_MAIN_CONTACTS_BOOK",
        "A municipality books by its main contact or their deputy. Ask yours to book.",
        "actingFor"
    );

/// <summary>Somebody else has the slot: they were first.</summary>
public sealed record SlotTaken()
    : Refusal("SLOT_TAKEN", "Another municipality has taken this time. Choose another of the free ones.", "slot");

/// <summary>The viewer's municipality has the slot already.</summary>
public sealed record SlotIsYours()
    : Refusal("SLOT_IS_YOURS", "Your municipality has booked this time already. Change that booking instead.", "slot");

/// <summary>The municipality has another meeting at that time.</summary>
public sealed record MunicipalityIsBusy()
    : Refusal(
        "MUNICIPALITY_IS_BUSY",
        "The municipality has booked another time that overlaps with this one. Move or cancel that booking first.",
        "slot"
    );

/// <summary>The slot was taken away by those who run the network.</summary>
public sealed record SlotIsClosed()
    : Refusal("SLOT_CLOSED", "This time is not offered any more. Choose another of the free ones.", "slot");

/// <summary>The slot's time has begun or is past.</summary>
public sealed record SlotIsOver()
    : Refusal("SLOT_OVER", "This time has begun or is past. Choose one that is still to come.", "slot");

/// <summary>The booking stands no more: it was cancelled.</summary>
public sealed record BookingIsCancelled()
    : Refusal("BOOKING_CANCELLED", "The booking has been cancelled. Book a free time instead.", "booking");

/// <summary>Somebody had booked, and is owed a reason.</summary>
public sealed record ReasonRequired()
    : Refusal("REASON_REQUIRED", "A municipality has booked this time. Tell them why it goes.", "reason");

/// <summary>The meeting is shorter or longer than is allowed.</summary>
/// <param name="Shortest">Minutes it lasts at least.</param>
/// <param name="Longest">Minutes it lasts at most.</param>
public sealed record SlotLengthNotAllowed(int Shortest, int Longest)
    : Refusal("SLOT_LENGTH_NOT_ALLOWED", $"Let it last between {Shortest} and {Longest} minutes.", "minutes");

/// <summary>The time is past, or more than two years ahead.</summary>
public sealed record SlotNotInFuture()
    : Refusal("SLOT_NOT_IN_FUTURE", "Choose a time that is still to come, within two years.", "date");

/// <summary>There is no zone of that name.</summary>
/// <param name="Zone">The name that was sent.</param>
public sealed record UnknownTimeZone(string Zone)
    : Refusal("UNKNOWN_TIME_ZONE", "There is no such time zone. Leave it out for Europe/Oslo.", "timeZone");

/// <summary>Clocks skip that time when summer time begins.</summary>
public sealed record NoSuchLocalTime()
    : Refusal(
        "NO_SUCH_LOCAL_TIME",
        "That time does not exist: the clocks are put forward then. Choose another.",
        "starts"
    );

/// <summary>One meets at a place, on the net, or both.</summary>
public sealed record PlaceOrLinkRequired()
    : Refusal("PLACE_OR_LINK_REQUIRED", "Say where you meet: a place, a link, or both.", "place");

/// <summary>The link is no address of a page.</summary>
/// <param name="Limit">Characters that are allowed.</param>
public sealed record LinkNotAllowed(int Limit)
    : Refusal(
        "LINK_NOT_ALLOWED",
        $"Give the whole address of the meeting, beginning with https://, of at most {Limit} characters.",
        "onlineLink"
    );
