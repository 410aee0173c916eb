namespace Hub.Journeys.Measures;

/// <summary>How it goes with a measure.</summary>
/// <remarks>Events store the number and rows the name: add new ones at the end, never rename.</remarks>
public enum MeasureStatus
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Started,

    /// <summary>Carried out.</summary>
    Done,

    /// <summary>Begun, and not worked on just now.</summary>
    Paused,

    /// <summary>Given up; it counts no more.</summary>
    Stopped,
}

internal static class MeasureStatusRows
{
    public static string Stored(this MeasureStatus status) => status.ToString().ToUpperInvariant();

    public static MeasureStatus Read(string stored) => Enum.Parse<MeasureStatus>(stored, ignoreCase: true);

    /// <summary>How far a measure has come unless somebody says so: half way while it is under way.</summary>
    public static int Percent(this MeasureStatus status, int? said, int before) =>
        status switch
        {
            MeasureStatus.Planned => 0,
            MeasureStatus.Done => 100,
            MeasureStatus.Started => said ?? (before is > 0 and < 100 ? before : 50),
            _ => said ?? before,
        };
}
