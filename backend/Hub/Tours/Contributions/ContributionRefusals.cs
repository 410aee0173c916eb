using Hub.Shared.Refusals;

namespace Hub.Tours.Contributions;

// Every "no" about calls and contributions, beside those of tours. Codes are stable.

/// <summary>There is no contribution of that id, or it is another's and the viewer is not on the committee.</summary>
public sealed record ContributionNotFound()
    : Refusal("CONTRIBUTION_NOT_FOUND", "There is no such contribution, or you may not see it.", "contribution");

/// <summary>The tour asks for no contributions, not yet, or not any more.</summary>
public sealed record CallIsClosed()
    : Refusal("CALL_IS_CLOSED", "The tour does not take contributions now. Ask its organiser.", "tour");

/// <summary>Only the committee judges.</summary>
public sealed record NotOnTheCommittee()
    : Refusal("NOT_ON_THE_COMMITTEE", "Only the programme committee judges contributions.");

/// <summary>Nobody judges what they proposed, or what their own municipality did.</summary>
public sealed record ConflictOfInterest()
    : Refusal(
        "CONFLICT_OF_INTEREST",
        "You do not judge a contribution of your own or of your municipality. Leave it to the others.",
        "contribution"
    );

/// <summary>Whoever proposed it changes it.</summary>
public sealed record ContributionNotYours()
    : Refusal("CONTRIBUTION_NOT_YOURS", "Only who proposed the contribution changes it.", "contribution");

/// <summary>The committee has answered.</summary>
public sealed record ContributionIsAnswered()
    : Refusal("CONTRIBUTION_IS_ANSWERED", "The committee has answered this contribution already.", "contribution");

/// <summary>One person has proposed as much as a committee reads.</summary>
/// <param name="Limit">How many one may propose.</param>
public sealed record TooManyContributions(int Limit)
    : Refusal("TOO_MANY_CONTRIBUTIONS", $"Propose at most {Limit} contributions to one tour.", "tour");
