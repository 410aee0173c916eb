using Hub.Shared.Refusals;

namespace Hub.Journeys;

// Every "no" this module can say, beside those all modules share. Codes are stable.

/// <summary>There is no journey of that id, or the viewer may not see it.</summary>
public sealed record JourneyNotFound()
    : Refusal(
        "JOURNEY_NOT_FOUND",
        "There is no such journey, or you may not see it. Ask for access if you need it.",
        "journey"
    );

/// <summary>There is no goal of that id in the journey.</summary>
public sealed record GoalNotFound(string? Field = "id")
    : Refusal("GOAL_NOT_FOUND", "There is no such goal, or you may not see it. Choose another one.", Field);

/// <summary>There is no measure of that id, or the viewer may not see it.</summary>
public sealed record MeasureNotFound()
    : Refusal("MEASURE_NOT_FOUND", "There is no such measure, or you may not see it.", "id");

/// <summary>Only the municipality's main contacts and their deputies write in its journey.</summary>
public sealed record NotYourMunicipality()
    : Refusal(
        "NOT_YOUR_MUNICIPALITY",
        "Only the municipality's main contact and deputies write in its journey. Ask one of them."
    );

/// <summary>There is no municipality or programme of that key.</summary>
public sealed record UnknownPlace(string? Field)
    : Refusal("UNKNOWN_PLACE", "There is no such municipality or programme. Choose one from the lists.", Field);

/// <summary>There is no phase of that key.</summary>
public sealed record UnknownPhase() : Refusal("UNKNOWN_PHASE", "There is no such phase. Choose one of them.", "phase");

/// <summary>There is no focus area of that key in the journey's programme.</summary>
public sealed record NotOfTheProgramme()
    : Refusal(
        "NOT_OF_THE_PROGRAMME",
        "The journey's programme has no such focus area. Choose one of its own.",
        "focusArea"
    );

/// <summary>A goal stands under the journey or under a goal that does.</summary>
public sealed record TooDeep()
    : Refusal(
        "TOO_DEEP",
        "A goal may have goals under it, and those have measures only. Choose another place.",
        "parent"
    );

/// <summary>What it should stand after does not stand there any more.</summary>
public sealed record PlaceGone()
    : Refusal("PLACE_GONE", "Somebody changed the order meanwhile. Look at it as it is now, and move again.", "after");

/// <summary>Something is wrong with lines of a table; nothing of it was taken in.</summary>
public sealed record TableNotRight()
    : Refusal(
        "TABLE_NOT_RIGHT",
        "Nothing was taken in. Mend the lines that are named in lineErrors, and send the table again.",
        "table"
    );

/// <summary>There is no other journey of that id to copy, or the viewer may not see it.</summary>
public sealed record SourceNotFound()
    : Refusal(
        "SOURCE_NOT_FOUND",
        "There is no such journey to copy, or you may not see it. Choose another one.",
        "from"
    );

/// <summary>Dates are moved by up to ten years.</summary>
public sealed record ShiftOutOfRange()
    : Refusal("SHIFT_OUT_OF_RANGE", "Move the dates by 0 to 10 years, or leave them out.", "shiftYears");

/// <summary>There is no template of that key.</summary>
public sealed record UnknownTemplate()
    : Refusal("UNKNOWN_TEMPLATE", "There is no such template. Choose one of them.", "template");

/// <summary>A weight is more than nothing and at most a thousand.</summary>
public sealed record WeightOutOfRange()
    : Refusal("WEIGHT_OUT_OF_RANGE", "Give a weight above 0 and at most 1000, or none at all.", "weight");

/// <summary>Percent lie between 0 and 100.</summary>
public sealed record PercentOutOfRange()
    : Refusal("PERCENT_OUT_OF_RANGE", "Give a percentage from 0 to 100.", "percent");

/// <summary>A budget is a sum of kroner.</summary>
public sealed record BudgetOutOfRange()
    : Refusal("BUDGET_OUT_OF_RANGE", "Give a sum in kroner from 0 up, or none at all.", "amount");

/// <summary>A decision has a case number and a day.</summary>
public sealed record DecisionIncomplete(string? Field)
    : Refusal(
        "DECISION_INCOMPLETE",
        "Give the decision's case number (at most 50 characters) and its day; the address may be left out.",
        Field
    );

/// <summary>A plan has an address and a case number.</summary>
public sealed record PlanIncomplete(string? Field)
    : Refusal(
        "PLAN_INCOMPLETE",
        "Give the plan's address (https://…) and the case number of the decision (at most 50 characters).",
        Field
    );

/// <summary>Somebody changed the measure meanwhile; nothing was written.</summary>
/// <param name="CurrentVersion">The <c>version</c> as it is now.</param>
public sealed record MeasureConflict(int CurrentVersion)
    : Refusal(
        "MEASURE_CONFLICT",
        "The measure was changed meanwhile. Look at it as it is now, and save again.",
        "version"
    );

/// <summary>There is no indicator of that id, or the viewer may not see it.</summary>
public sealed record IndicatorNotFound()
    : Refusal("INDICATOR_NOT_FOUND", "There is no such indicator, or you may not see it.", "id");

/// <summary>There is no line of an involvement log of that id, or the viewer may not see it.</summary>
public sealed record InvolvementNotFound()
    : Refusal("INVOLVEMENT_NOT_FOUND", "There is no such line in the log, or you may not see it.", "id");

/// <summary>A value is at most a billion, with at most six decimals.</summary>
public sealed record ValueOutOfRange(string? Field = "value")
    : Refusal("VALUE_OUT_OF_RANGE", "Give a number of at most a billion, with at most six decimals.", Field);

/// <summary>A journey has only so many indicators.</summary>
/// <param name="Limit">How many there may be.</param>
public sealed record TooManyIndicators(int Limit)
    : Refusal("TOO_MANY_INDICATORS", $"A journey has at most {Limit} indicators. Remove one that is not used.");

/// <summary>An indicator has only so many values.</summary>
/// <param name="Limit">How many there may be.</param>
public sealed record TooManyValues(int Limit)
    : Refusal("TOO_MANY_VALUES", $"An indicator has at most {Limit} values. Remove some of the old ones.");

/// <summary>A journey's log has only so many lines.</summary>
/// <param name="Limit">How many there may be.</param>
public sealed record TooMuchInvolvement(int Limit)
    : Refusal("TOO_MUCH_INVOLVEMENT", $"The log has at most {Limit} lines. Gather some of them into one.");

/// <summary>An address is of the web.</summary>
public sealed record AddressNotRight(string? Field)
    : Refusal("ADDRESS_NOT_RIGHT", "Give an address that begins with https://, or none at all.", Field);

/// <summary>Who was heard were at least one.</summary>
public sealed record PeopleOutOfRange()
    : Refusal("PEOPLE_OUT_OF_RANGE", "Give how many took part, from 1, or nothing at all.", "people");

/// <summary>There is no page of the hub's at that address, or the viewer may not see it.</summary>
public sealed record PageNotFound()
    : Refusal(
        "PAGE_NOT_FOUND",
        "There is no such page here, or you may not see it. Copy the address of a stop, tour or topic, or leave it out.",
        "page"
    );

/// <summary>Somebody changed the indicator meanwhile; nothing was written.</summary>
/// <param name="CurrentVersion">The <c>version</c> as it is now.</param>
public sealed record IndicatorConflict(int CurrentVersion)
    : Refusal(
        "INDICATOR_CONFLICT",
        "The indicator was changed meanwhile. Look at it as it is now, and save again.",
        "version"
    );

/// <summary>Somebody gave the day another value meanwhile; nothing was written.</summary>
/// <param name="CurrentValue">The day's value as it is now; null: none.</param>
public sealed record ValueConflict(double? CurrentValue)
    : Refusal("VALUE_CONFLICT", "The day has another value already. Look at it as it is now, and save again.", "was");

/// <summary>Somebody changed the line of the log meanwhile; nothing was written.</summary>
/// <param name="CurrentVersion">The <c>version</c> as it is now.</param>
public sealed record InvolvementConflict(int CurrentVersion)
    : Refusal("INVOLVEMENT_CONFLICT", "It was changed meanwhile. Look at it as it is now, and save again.", "version");

/// <summary>Somebody changed the challenge picture meanwhile; nothing was written.</summary>
/// <param name="CurrentVersion">The <c>challengeVersion</c> as it is now.</param>
public sealed record ChallengeConflict(int CurrentVersion)
    : Refusal(
        "CHALLENGE_CONFLICT",
        "The challenge picture was changed meanwhile. Look at it as it is now, and save again.",
        "version"
    );

/// <summary>There is no comment of that id, or the viewer may not see it.</summary>
public sealed record CommentNotFound()
    : Refusal("COMMENT_NOT_FOUND", "There is no such comment, or you may not see it.", "id");

/// <summary>Only who wrote a comment changes it.</summary>
public sealed record CommentNotYours()
    : Refusal("COMMENT_NOT_YOURS", "Only who wrote the comment changes it or takes it back.");

/// <summary>A hidden comment is changed no more.</summary>
public sealed record CommentIsHidden() : Refusal("COMMENT_IS_HIDDEN", "The comment was hidden. Write a new one.", "id");

/// <summary>Comments are hidden by those who moderate the municipality's network.</summary>
public sealed record CommentNotYoursToHide()
    : Refusal(
        "COMMENT_NOT_YOURS_TO_HIDE",
        "Only the network's facilitators and moderators hide comments. Ask one of them."
    );

/// <summary>The comment got another text meanwhile; nothing was written.</summary>
/// <param name="CurrentVersion">The <c>version</c> as it is now.</param>
public sealed record CommentConflict(int CurrentVersion)
    : Refusal(
        "COMMENT_CONFLICT",
        "The comment was changed meanwhile. Look at it as it is now, and save again.",
        "version"
    );

/// <summary>A plan that is kept here is a PDF.</summary>
public sealed record PlanNotPdf()
    : Refusal("PLAN_NOT_PDF", "The plan must be a PDF. Save it as one, or give a link to it instead.", "file");
