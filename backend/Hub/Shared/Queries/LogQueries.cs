using Hub.EventStore;
using Hub.GraphQL;

namespace Hub.Shared.Queries;

[QueryType]
public static class LogQueries
{
    /// <summary>The log's sequence, read before the data: join live channels from it.</summary>
    [ResolvesFirst]
    public static Task<long> GetAsOf(IEventStore store, CancellationToken cancellation) => store.SafeHead(cancellation);

    /// <summary>The hub's clock: what counts down on a device whose own is wrong goes by it.</summary>
    public static DateTimeOffset GetNow(TimeProvider time) => time.GetUtcNow();
}
