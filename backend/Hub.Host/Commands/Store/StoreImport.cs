using Hub.EventStore;
using Hub.Host.Starting;

namespace Hub.Host.Commands.Store;

/// <summary><c>store import</c>: takes an exported log into a database without events, which it makes where there is none.</summary>
internal static class StoreImport
{
    private const string From = "--from";

    public static StoreVerb Verb { get; } =
        new("import", "takes an exported log into an empty one; then: store rebuild", Run)
        {
            Options = [$"{From} FILE"],
            MayBegin = true,
        };

    private static async Task<Finding> Run(OpenStore store, CancellationToken cancellation)
    {
        var path = store.Arguments.Value(From) ?? throw new StartRefused($"store import needs {From} FILE.");
        try
        {
            await using var file = File.OpenRead(path);
            var taken = await LogFile.Import(
                store.Database.Owner,
                store.Options,
                file,
                new Lines("taken in"),
                cancellation
            );
            var erased = await store.Services.GetRequiredService<EventStoreErasure>().Reapply(cancellation);
            if (erased.Count > 0)
                Console.WriteLine($"{erased.Count} erasures of the ledger were done again.");
            return new(
                true,
                $"{taken.Events} events in {taken.Streams} streams, the last one {taken.LastSequence}, are taken in. Read models: store rebuild"
            );
        }
        catch (ImportRefused refused)
        {
            return new(false, $"Nothing was taken in. {refused.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{path} cannot be read: {problem.Message}", problem);
        }
    }
}
