using Hub.Shared.Refusals;

namespace Hub.Prizes;

// Every "no" about the prize, beside those all modules share and those of experiences. Codes are stable.

/// <summary>There is no round of that id.</summary>
public sealed record PrizeRoundNotFound()
    : Refusal("PRIZE_ROUND_NOT_FOUND", "There is no such round of the prize.", "round");

/// <summary>There is no nomination of that id, or the viewer may not see it.</summary>
public sealed record PrizeNominationNotFound()
    : Refusal("PRIZE_NOMINATION_NOT_FOUND", "There is no such nomination, or you may not see it.", "nomination");

/// <summary>National leads run the prize.</summary>
public sealed record OnlyNationalLeadsRunThePrize()
    : Refusal("ONLY_NATIONAL_LEADS_RUN_THE_PRIZE", "Only the national support apparatus runs the prize.");

/// <summary>Something in the round does not fit; <c>field</c> is its path.</summary>
/// <param name="Path">Where: <c>criteria[0].weight</c>.</param>
/// <param name="Reason">What is wrong, in English.</param>
public sealed record PrizeRoundInvalid(string Path, string Reason)
    : Refusal("PRIZE_ROUND_INVALID", $"{Reason} Correct it and send it again; nothing is lost.", Path);

/// <summary>The jury has begun, so what it judges by stays.</summary>
public sealed record CriteriaAreFixed()
    : Refusal(
        "CRITERIA_ARE_FIXED",
        "Judging has begun, so the criteria and their weights stay as they are.",
        "criteria"
    );

/// <summary>Main contacts, their deputies and facilitators nominate.</summary>
public sealed record OnlyContactsNominate()
    : Refusal(
        "ONLY_CONTACTS_NOMINATE",
        "A municipality's main contact or deputy nominates, or a facilitator. Ask yours."
    );

/// <summary>One cannot nominate yet.</summary>
/// <param name="FirstDay">The first day, in Norway, on which one can.</param>
public sealed record NominationNotOpen(DateOnly FirstDay)
    : Refusal("NOMINATION_NOT_OPEN", $"One can nominate from {FirstDay:O}.", "round");

/// <summary>The last day has passed.</summary>
/// <param name="LastDay">The last day, in Norway, on which one could.</param>
public sealed record NominationIsOver(DateOnly LastDay)
    : Refusal("NOMINATION_IS_OVER", $"The last day was {LastDay:O}. What is nominated stands.", "round");

/// <summary>Somebody was first: an experience is nominated once in a round.</summary>
public sealed record AlreadyNominated()
    : Refusal(
        "ALREADY_NOMINATED",
        "This experience is nominated already this year. Once is enough: it stands with the others.",
        "experience"
    );

/// <summary>Whoever nominated takes it back.</summary>
public sealed record NominationNotYours()
    : Refusal("NOMINATION_NOT_YOURS", "Only who nominated the experience takes it back.", "nomination");
