using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hub.EventStore.Writing;

namespace Hub.EventStore;

/// <summary>The library's meter and its source of spans, both called <c>Hub.EventStore</c>.</summary>
internal static class StoreTelemetry
{
    public const string Name = "Hub.EventStore";

    public static Meter Meter { get; } = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    /// <summary>A span of a call, named by the command; null where nobody listens.</summary>
    public static Activity? Call(string name, CommandContext context) =>
        Source.StartActivity(name)?.SetTag("hub.command", context.Command);

    /// <summary>How the call ended.</summary>
    public static void Tell(this Activity? span, Outcome outcome, long sequence) =>
        span?.SetTag("hub.outcome", outcome.ToString()).SetTag("hub.sequence", sequence);

    /// <summary>A span of one commit, with the calls that share it.</summary>
    public static Activity? Commit(IReadOnlyCollection<PendingCommand> commands) =>
        Source.HasListeners()
            ? Source
                .StartActivity(
                    ActivityKind.Internal,
                    parentContext: default,
                    links: commands.Where(each => each.Call != default).Select(each => new ActivityLink(each.Call)),
                    name: "commit"
                )
                ?.SetTag("hub.commands", commands.Count)
            : null;
}
