using Hub.EventStore.Erasure;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>What followers share of the store they belong to.</summary>
internal sealed record LogAccess(
    NpgsqlDataSource Direct,
    EventStoreOptions Options,
    SqlText Sql,
    EventRows Rows,
    Follower Follower,
    Tail Tail,
    TimeProvider Clock,
    ILogger Logger
)
{
    /// <summary>The events that an erasure changed, as they are now; none for any other event.</summary>
    public async Task<IReadOnlyList<RecordedEvent>> Masked(RecordedEvent recorded, CancellationToken cancellationToken)
    {
        if (recorded.Data is not PersonErased erased)
            return [];
        await using var connection = await Direct.OpenConnectionAsync(cancellationToken);
        var masked = new List<RecordedEvent>();
        await foreach (var each in MaskedEvents.Read(connection, Sql, Rows, erased, cancellationToken))
            masked.Add(each);
        return masked;
    }
}
