using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Hub.EventStore.Projections;

/// <summary>The rebuild's instruments, told by the process that rebuilds.</summary>
internal static class RebuildMetrics
{
    private static readonly ConcurrentDictionary<Running, byte> AllRunning = new();

    private static readonly Counter<long> Events = StoreTelemetry.Meter.CreateCounter<long>(
        "hub.store.rebuild.events",
        "{event}",
        "Events folded anew by a rebuild."
    );

    static RebuildMetrics() =>
        StoreTelemetry.Meter.CreateObservableGauge(
            "hub.store.rebuild.remaining",
            () => AllRunning.Keys.Select(each => new Measurement<long>(each.Remaining(), Tag(each.ReadModel))),
            "{event}",
            "Numbers of the log that a rebuild has not come to."
        );

    public static IDisposable Follow(string readModel, Func<long> remaining)
    {
        var running = new Running(readModel, remaining);
        AllRunning[running] = 0;
        return running;
    }

    public static void Folded(string readModel, int events) => Events.Add(events, Tag(readModel));

    private static KeyValuePair<string, object?> Tag(string readModel) => new("hub.read_model", readModel);

    private sealed class Running(string readModel, Func<long> remaining) : IDisposable
    {
        public string ReadModel => readModel;

        public long Remaining() => remaining();

        public void Dispose() => AllRunning.TryRemove(this, out _);
    }
}
