namespace Hub.Journeys.Tables;

/// <summary>What is wrong with a line of a table.</summary>
public enum LineErrorKind
{
    /// <summary>The table is not CSV from this line on.</summary>
    NotCsv,

    /// <summary>There is no column of measures: the first line names the columns.</summary>
    NoMeasureColumn,

    /// <summary>A column has a heading that is none of ours, or one that stands twice.</summary>
    UnknownColumn,

    /// <summary>There are more than 500 lines.</summary>
    TooManyLines,

    /// <summary>The line has more cells than there are columns.</summary>
    TooManyCells,

    /// <summary>Neither a measure nor a goal is named.</summary>
    NothingNamed,

    /// <summary>Something is said of a measure that is not named.</summary>
    MeasureMissing,

    /// <summary>A sub-goal stands under a goal.</summary>
    GoalMissing,

    /// <summary>A text is longer than 200 characters, or holds what no text may hold.</summary>
    TextNotAllowed,

    /// <summary>It is no date: 31.12.2027 or 2027-12-31.</summary>
    NotADate,

    /// <summary>It is no status: planned, under way, carried out, on hold, stopped.</summary>
    NotAStatus,

    /// <summary>It is no whole number from 0 to 100.</summary>
    NotAPercentage,

    /// <summary>It is no number above 0 and up to 1000.</summary>
    NotAWeight,

    /// <summary>A percentage goes with a status: planned is 0, and carried out is 100.</summary>
    PercentWithoutStatus,
}

/// <summary>Why a line of a table cannot be taken in.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Column">The heading of the column, where it is of one.</param>
/// <param name="Value">What stands there; null where that says nothing.</param>
public sealed record LineError(int Line, LineErrorKind Kind, string? Column = null, string? Value = null);
