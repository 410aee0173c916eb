using Hub.EventStore;

namespace Hub.Shared.Due;

/// <summary>Folds the times that all modules' events set into one table.</summary>
internal sealed class DueProjection(IEnumerable<IDueTimes> modules) : IProjection
{
    private static readonly string SetTime = SqlFile.Read<DueProjection>("SetTime");
    private static readonly string CallOff = SqlFile.Read<DueProjection>("CallOff");

    private readonly IDueTimes[] _modules = [.. modules];

    public string Name => "due";

    public int Version => 3;

    public IReadOnlyList<string> Tables { get; } = ["due"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        foreach (var module in _modules)
        foreach (var time in module.Of(recorded))
            if (time.At is { } at)
                batch.Add(SetTime, time.Kind, time.Subject, at);
            else
                batch.Add(CallOff, time.Kind, time.Subject);
    }
}
