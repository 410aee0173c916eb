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

/// <summary>Judging has begun, so what stands nominated stands.</summary>
public sealed record NominationDaysArePast()
    : Refusal(
        "NOMINATION_DAYS_ARE_PAST",
        "Judging has begun, so the days of nomination and the first day of judging stay as they are.",
        "nominateTo"
    );

/// <summary>The jury has people in it that there are, and its chair is one of them.</summary>
/// <param name="Limit">How many there may be.</param>
public sealed record PrizeJuryInvalid(int Limit)
    : Refusal("PRIZE_JURY_INVALID", $"Choose from 1 to {Limit} people, and one of them as chair.", "members");

/// <summary>Only the jury judges.</summary>
public sealed record NotInTheJury() : Refusal("NOT_IN_THE_JURY", "Only the jury judges what is nominated.");

/// <summary>The jury's chair does this.</summary>
public sealed record NotTheChair()
    : Refusal("NOT_THE_CHAIR", "Only the jury's chair closes the judging and announces.");

/// <summary>Nobody judges what is of their municipality, what they nominated, or what they are bound to.</summary>
public sealed record PrizeConflictOfInterest()
    : Refusal(
        "PRIZE_CONFLICT_OF_INTEREST",
        "You do not judge this nomination: it is of your municipality, you or your municipality nominated it, or you have said that you are bound to it.",
        "nomination"
    );

/// <summary>The juror has declared no conflict of interest, or another ground keeps them out all the same.</summary>
public sealed record NoConflictDeclared()
    : Refusal("NO_CONFLICT_DECLARED", "You have declared nothing here that you can take back.", "nomination");

/// <summary>The juror had given points before.</summary>
public sealed record ConflictAfterPoints()
    : Refusal(
        "CONFLICT_AFTER_POINTS",
        "You had given points before you declared it, so it stands: they are not to count again.",
        "nomination"
    );

/// <summary>The points do not fit.</summary>
/// <param name="Limit">The highest number of points.</param>
public sealed record PrizePointsInvalid(int Limit)
    : Refusal(
        "PRIZE_POINTS_INVALID",
        $"Give at least one of the round's criteria points, each once, from 0 to {Limit}.",
        "points"
    );

/// <summary>The jury does not judge yet.</summary>
/// <param name="FirstDay">The first day, in Norway, on which it does.</param>
public sealed record JudgingNotOpen(DateOnly FirstDay)
    : Refusal("JUDGING_NOT_OPEN", $"The jury judges from {FirstDay:O}.");

/// <summary>The jury's last day has passed.</summary>
/// <param name="LastDay">The last day, in Norway, on which it judged.</param>
public sealed record JudgingIsOver(DateOnly LastDay)
    : Refusal("JUDGING_IS_OVER", $"The jury's last day was {LastDay:O}. What was given stands.");

/// <summary>The chair has closed the judging.</summary>
public sealed record JudgingIsClosed() : Refusal("JUDGING_IS_CLOSED", "The judging is closed. What was given stands.");

/// <summary>The chair has not closed the judging yet.</summary>
public sealed record JudgingNotClosed()
    : Refusal("JUDGING_NOT_CLOSED", "Close the judging first; then the jury sees what it came to.");

/// <summary>It is announced on its day.</summary>
/// <param name="Day">The day, in Norway.</param>
public sealed record TooEarlyToAnnounce(DateOnly Day)
    : Refusal("TOO_EARLY_TO_ANNOUNCE", $"The winner is announced on {Day:O}.");

/// <summary>The winner is announced.</summary>
public sealed record PrizeIsAnnounced()
    : Refusal("PRIZE_IS_ANNOUNCED", "The winner is announced, so the round stays as it is.");

/// <summary>What is announced does not fit.</summary>
/// <param name="Winners">How many may share the prize.</param>
/// <param name="Mentions">How many may be mentioned.</param>
public sealed record PrizeAwardsInvalid(int Winners, int Mentions)
    : Refusal(
        "PRIZE_AWARDS_INVALID",
        $"Choose from 1 to {Winners} winners and at most {Mentions} honourable mentions, each once and of this round.",
        "winners"
    );
