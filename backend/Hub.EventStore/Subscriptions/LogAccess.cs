using Hub.EventStore.Postgres;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>What followers share of the store they belong to.</summary>
internal sealed record LogAccess(
    NpgsqlDataSource Direct,
    EventStoreOptions Options,
    SqlText Sql,
    Follower Follower,
    Tail Tail,
    TimeProvider Clock,
    ILogger Logger
);
