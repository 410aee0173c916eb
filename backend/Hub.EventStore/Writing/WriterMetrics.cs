using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hub.EventStore.Writing;

/// <summary>The writer's instruments, on meter <c>Hub.EventStore</c>.</summary>
internal static class WriterMetrics
{
    private static Meter Meter => StoreTelemetry.Meter;

    private static readonly Histogram<double> Latency = Meter.CreateHistogram<double>(
        "hub.store.append.duration",
        "s",
        "From handing a command over to its answer."
    );

    private static readonly Histogram<int> BatchSize = Meter.CreateHistogram<int>(
        "hub.store.batch.commands",
        "{command}",
        "Commands that shared one commit."
    );

    private static readonly Counter<long> Events = Meter.CreateCounter<long>(
        "hub.store.events",
        "{event}",
        "Events saved."
    );

    private static readonly Counter<long> Failures = Meter.CreateCounter<long>(
        "hub.store.failures",
        "{command}",
        "Commands that ended with an exception, by its type."
    );

    public static void Saved(BatchPlan plan)
    {
        BatchSize.Record(plan.Results.Count + plan.Failures.Count);
        Events.Add(plan.Events.Count);
        if (Latency.Enabled)
            foreach (var (command, _) in plan.Results)
                Latency.Record(Stopwatch.GetElapsedTime(command.Since).TotalSeconds);
    }

    public static void Failed(Exception problem) =>
        Failures.Add(1, new KeyValuePair<string, object?>("error.type", problem.GetType().Name));
}
