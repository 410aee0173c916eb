namespace Hub.Reports.Figures;

// Stored in events under these names and shapes: never rename or reshape.

/// <summary>What was counted for a report, at one time.</summary>
/// <param name="At">When.</param>
/// <param name="Since">When the figures of the last report that was sent were counted; null for the first one.</param>
public sealed record ReportFigures(DateTimeOffset At, DateTimeOffset? Since, IReadOnlyList<ReportFigure> Figures)
{
    public int Of(string key) => Figures.FirstOrDefault(figure => figure.Key == key)?.Value ?? 0;
}

/// <param name="Key">One of <see cref="FigureKeys"/>.</param>
/// <param name="Before">What it was at the last report; null where there was none, and for what is counted since then.</param>
public sealed record ReportFigure(string Key, int Value, int? Before);

/// <summary>Stored: never rename.</summary>
public static class FigureKeys
{
    public const string Municipalities = "municipalities";
    public const string Journeys = "journeys";

    /// <summary>Followed by the phase's key, or nothing for those that have chosen none.</summary>
    public const string InPhase = "phase/";
    public const string Measures = "measures";
    public const string Done = "measures-done";
    public const string Started = "measures-started";
    public const string Due = "measures-due";
    public const string Overdue = "measures-overdue";
    public const string Help = "help";
    public const string Adoptions = "adoptions";
    public const string InUse = "adoptions-in-use";
    public const string Lent = "lent";
    public const string Experiences = "experiences";
    public const string Stops = "stops";
    public const string Represented = "stops-municipalities";
    public const string Delegates = "stops-delegates";
    public const string Begun = "begun";
    public const string Moved = "moved";
}
