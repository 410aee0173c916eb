using Hub.EventStore;

namespace Hub.Host.Commands.Store;

/// <summary><c>store verify</c>: holds the whole log against its promises.</summary>
internal static class StoreVerify
{
    private const int MostShown = 50;

    public static StoreVerb Verb { get; } = new("verify", "reads the whole log and says what is wrong with it", Run);

    private static async Task<Finding> Run(OpenStore store, CancellationToken cancellation)
    {
        var found = await LogVerification.Run(store.Source, store.Options, cancellationToken: cancellation);
        foreach (var fault in found.Faults.Take(MostShown))
            Console.WriteLine(fault);
        if (found.Faults.Count > MostShown)
            Console.WriteLine($"… and {found.Faults.Count - MostShown} more.");
        var read = $"{found.Events} events in {found.Streams} streams, the last one {found.LastSequence}";
        return found.Faults.Count == 0
            ? new(true, $"The log is as it must be: {read}.")
            : new(false, $"The log has {found.Faults.Count} faults: {read}.");
    }
}
