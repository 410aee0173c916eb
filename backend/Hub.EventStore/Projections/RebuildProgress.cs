namespace Hub.EventStore;

/// <summary>How far a rebuild is.</summary>
/// <param name="ReadModel">What is rebuilt.</param>
/// <param name="Done">Numbers of the log it has come past.</param>
/// <param name="Last">The log's last number as it was last seen; it goes on growing.</param>
/// <param name="PerSecond">Events a second, since this run began.</param>
public sealed record RebuildProgress(string ReadModel, long Done, long Last, double PerSecond)
{
    public long Remaining => Math.Max(0, Last - Done);

    /// <summary>Time left at this pace; null while there is no pace yet.</summary>
    public TimeSpan? Left => PerSecond > 0 ? TimeSpan.FromSeconds(Remaining / PerSecond) : null;
}

/// <summary>A read model whose new rows are in place.</summary>
/// <param name="Events">Folded in this run.</param>
/// <param name="Resumed">It went on with what an earlier run had left.</param>
/// <param name="To">The log's number that the rows were at when they were put in place.</param>
/// <param name="Swap">How long appends waited while they were.</param>
public sealed record Rebuilt(string ReadModel, long Events, bool Resumed, long To, TimeSpan Took, TimeSpan Swap);

/// <summary>A read model as this program knows it and as its rows are.</summary>
/// <param name="Stored">The version of its rows; null when it has none yet.</param>
public sealed record ReadModelStatus(string Name, bool IsFollowed, int Version, int? Stored);

/// <summary>A read model cannot be rebuilt; the old rows stay in place.</summary>
public sealed class RebuildFailed(string message, Exception? inner = null) : EventStoreException(message, inner);
