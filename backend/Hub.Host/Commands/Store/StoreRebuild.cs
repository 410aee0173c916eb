using System.Globalization;
using Hub.EventStore;

namespace Hub.Host.Commands.Store;

/// <summary><c>store rebuild</c>: makes read models anew from the log, while the hub goes on, and puts them in place.</summary>
internal static class StoreRebuild
{
    private const string Only = "--only";

    public static StoreVerb Verb { get; } =
        new("rebuild", "makes read models anew from the log, while the hub goes on", Run)
        {
            Options = [$"{Only} NAME"],
        };

    private static async Task<Finding> Run(OpenStore store, CancellationToken cancellation)
    {
        await EventStoreSchema.Create(store.Database.Owner, store.Options, cancellationToken: cancellation);
        var models = store.Services.ReadModels(store.Database.Owner);
        try
        {
            var only = store.Arguments.Value(Only) is { } name ? new[] { name } : null;
            var rebuilt = await models.Rebuild(only, new EverySecond(Console.WriteLine), cancellation);
            foreach (var each in rebuilt)
                Console.WriteLine(Say(each));
            return new(
                true,
                $"{rebuilt.Count} read models are rebuilt: {string.Join(", ", rebuilt.Select(each => each.ReadModel))}."
            );
        }
        catch (RebuildFailed failed)
        {
            return new(false, $"Nothing was put in place: {failed.Message}");
        }
    }

    private static string Say(Rebuilt rebuilt) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rebuilt.ReadModel}: {rebuilt.Events} events{(rebuilt.Resumed ? " more" : "")} in {rebuilt.Took.TotalSeconds:0.0} s, up to {rebuilt.To}; appends waited {rebuilt.Swap.TotalMilliseconds:0} ms for the swap"
        );

    /// <summary>Says how far it is, the last word of each second.</summary>
    private sealed class EverySecond(Action<string> say) : IProgress<RebuildProgress>
    {
        private long said = TimeProvider.System.GetTimestamp();

        public void Report(RebuildProgress value)
        {
            if (TimeProvider.System.GetElapsedTime(said) < TimeSpan.FromSeconds(1))
                return;
            said = TimeProvider.System.GetTimestamp();
            say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{value.ReadModel}: {value.Done} of {value.Last} events, {value.PerSecond:0} a second, {value.Remaining} remaining{(value.Left is { } left ? $", {left.TotalSeconds:0} s left" : "")}"
                )
            );
        }
    }
}
