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
        var models = await store.Services.ReadModels(store.Database.App).Status(cancellation);
        foreach (var model in models)
            Console.WriteLine($"read model  {model.Name}: {Version(model)}");
        foreach (var follower in status.Followers)
            Console.WriteLine(
                $"follower    {follower.Name}: at {follower.LastSequence}, {follower.Behind} behind{At(follower.MovedAt)}"
            );
        foreach (var parked in status.Parked)
            Console.WriteLine(
                $"parked      {parked.Follower}, event {parked.Sequence}{At(parked.ParkedAt)}: {parked.Error}"
            );
        var old = models.Count(IsOld);
        return new(
            status.Parked.Count == 0 && old == 0,
            $"{status.Events} events in {status.Streams} streams, {status.Followers.Count} followers, "
                + $"{status.Parked.Count} events parked, {old} read models to rebuild."
        );
    }

    private static bool IsOld(ReadModelStatus model) =>
        model.IsFollowed ? model.Stored < model.Version : model.Stored != model.Version;

    private static string Version(ReadModelStatus model) =>
        $"version {model.Stored?.ToString(CultureInfo.InvariantCulture) ?? "none"}{(IsOld(model) ? $", to be rebuilt for version {model.Version}" : "")}{(model.IsFollowed ? ", followed" : "")}";

    private static string At(DateTimeOffset? at) =>
        at is { } moment ? $" ({moment.ToString("u", CultureInfo.InvariantCulture)})" : "";
}
