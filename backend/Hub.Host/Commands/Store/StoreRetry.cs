using System.Globalization;
using Hub.EventStore;
using Hub.Host.Starting;

namespace Hub.Host.Commands.Store;

/// <summary><c>store retry</c> and <c>store skip</c>: events that a follower could not take are taken once more, or given up.</summary>
internal static class StoreRetry
{
    private const string Follower = "--follower";
    private const string Event = "--event";

    public static StoreVerb Retry { get; } =
        new("retry", "takes parked events once more; without options all of them", RunRetry)
        {
            Options = [$"{Follower} NAME", $"{Event} NUMBER"],
        };

    public static StoreVerb Skip { get; } =
        new("skip", "gives a parked event up: its follower never takes it", RunSkip)
        {
            Options = [$"{Follower} NAME", $"{Event} NUMBER"],
        };

    private static async Task<Finding> RunRetry(OpenStore store, CancellationToken cancellation)
    {
        var tried = await Followers(store)
            .Retry(store.Arguments.Value(Follower), Number(store.Arguments), cancellation);
        foreach (var (parked, error) in tried)
            Console.WriteLine($"{parked.Follower}, event {parked.Sequence}: {error ?? "taken"}");
        var still = tried.Count(each => each.Error is not null);
        return new(still == 0, $"{tried.Count - still} events were taken, {still} stay parked.");
    }

    private static async Task<Finding> RunSkip(OpenStore store, CancellationToken cancellation)
    {
        var (follower, number) = (store.Arguments.Value(Follower), Number(store.Arguments));
        if (follower is null || number is null)
            throw new StartRefused(
                "store skip gives up one event for good: name it by --follower NAME --event NUMBER."
            );
        var skipped = await Followers(store).Skip(follower, number, cancellation);
        return skipped.Count > 0
            ? new(true, $"{follower} goes without event {number}: {skipped[0].Error}")
            : new(false, $"{follower} has not parked event {number}.");
    }

    private static Followers Followers(OpenStore store) => store.Services.GetRequiredService<Followers>();

    private static long? Number(StoreArguments arguments) =>
        arguments.Value(Event) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new StartRefused($"{Event} is an event's number, not {text}.");
}
