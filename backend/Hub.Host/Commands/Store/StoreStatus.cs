using System.Globalization;
using Hub.EventStore;

namespace Hub.Host.Commands.Store;

/// <summary><c>store status</c>: what the log holds, how far its followers are, and what they could not take.</summary>
internal static class StoreStatus
{
    public static StoreVerb Verb { get; } =
        new("status", "what the log holds, how far followers are, which events they parked", Run);

    private static async Task<Finding> Run(OpenStore store, CancellationToken cancellation)
    {
        var status = await LogStatus.Read(store.Source, store.Options, cancellation);
        Console.WriteLine($"events      {status.Events}, the last one {status.LastSequence}{At(status.LastEventAt)}");
        Console.WriteLine($"streams     {status.Streams}, of which {status.ArchivedStreams} archived");
        Console.WriteLine($"on disk     {status.Bytes / 1024.0 / 1024.0:0.0} MB");
        Console.WriteLine($"skipped     {status.Skipped} numbers");
        foreach (var follower in status.Followers)
            Console.WriteLine(
                $"follower    {follower.Name}: at {follower.LastSequence}, {follower.Behind} behind{At(follower.MovedAt)}"
            );
        foreach (var parked in status.Parked)
            Console.WriteLine(
                $"parked      {parked.Follower}, event {parked.Sequence}{At(parked.ParkedAt)}: {parked.Error}"
            );
        var log = $"{status.Events} events in {status.Streams} streams, {status.Followers.Count} followers";
        return status.Parked.Count == 0
            ? new(true, $"{log}, nothing parked.")
            : new(false, $"{log}, {status.Parked.Count} events parked.");
    }

    private static string At(DateTimeOffset? at) =>
        at is { } moment ? $" ({moment.ToString("u", CultureInfo.InvariantCulture)})" : "";
}
