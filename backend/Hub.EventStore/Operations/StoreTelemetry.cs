using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hub.EventStore;

/// <summary>The library's meter and its source of spans, both called <c>Hub.EventStore</c>.</summary>
internal static class StoreTelemetry
{
    public const string Name = "Hub.EventStore";

    public static Meter Meter { get; } = new(Name);

    public static ActivitySource Source { get; } = new(Name);
}
