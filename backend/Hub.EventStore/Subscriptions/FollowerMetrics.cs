using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Hub.EventStore.Serialization;

namespace Hub.EventStore.Subscriptions;

/// <summary>The followers' instruments, told by the node that owns each.</summary>
internal static class FollowerMetrics
{
    private static readonly ConcurrentDictionary<FollowerLag, string> Followed = new();

    private static readonly Counter<long> Taken = StoreTelemetry.Meter.CreateCounter<long>(
        "hub.store.follower.events",
        "{event}",
        "Events that a follower has come past."
    );

    private static readonly Counter<long> ParkedEvents = StoreTelemetry.Meter.CreateCounter<long>(
        "hub.store.follower.parked",
        "{event}",
        "Events that a follower could not take."
    );

    private static readonly Histogram<double> Delay = StoreTelemetry.Meter.CreateHistogram<double>(
        "hub.store.follower.delay",
        "s",
        "From an event's recorded time to its follower's rows."
    );

    static FollowerMetrics() =>
        StoreTelemetry.Meter.CreateObservableGauge(
            "hub.store.follower.lag",
            () => Followed.Select(each => new Measurement<long>(each.Key.Behind, Tag(each.Value))),
            "{event}",
            "Numbers of the log that a follower has not come to."
        );

    public static FollowerLag Follow(string follower, TailWindow window, long position)
    {
        var lag = new FollowerLag(follower, window, position);
        Followed[lag] = follower;
        return lag;
    }

    public static void Parked(string follower) => ParkedEvents.Add(1, Tag(follower));

    private static KeyValuePair<string, object?> Tag(string follower) => new("hub.follower", follower);

    /// <summary>How far behind one follower is, as long as it is followed here.</summary>
    internal sealed class FollowerLag(string follower, TailWindow window, long position) : IDisposable
    {
        private long position = position;

        public long Behind => Math.Max(0, window.Head - Interlocked.Read(ref position));

        public void Moved(long to, LogEntry[] entries, TimeProvider clock)
        {
            Interlocked.Exchange(ref position, to);
            Taken.Add(entries.Length, Tag(follower));
            if (entries[^1].Recorded is { } last)
                Delay.Record(Math.Max(0, (clock.GetUtcNow() - last.Timestamp).TotalSeconds), Tag(follower));
        }

        public void Dispose() => Followed.TryRemove(this, out _);
    }
}
