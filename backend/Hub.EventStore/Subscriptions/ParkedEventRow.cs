using System.Text.Json;
using Hub.EventStore.Postgres;
using Hub.EventStore.Writing;
using Npgsql;
using NpgsqlTypes;

namespace Hub.EventStore.Subscriptions;

/// <summary>An event that a follower could not take, as Marten's daemon writes it down.</summary>
internal sealed record ParkedEventRow(
    Guid Id,
    string ProjectionName,
    string ShardName,
    DateTimeOffset Timestamp,
    string ExceptionMessage,
    string ExceptionType,
    long EventSequence
)
{
    private const int LongestMessage = 2000;
    private static readonly Guid Namespace = Guid.Parse("0192f000-0000-7000-8000-00000000dead");

    /// <summary>Parked twice it is one row: the last error.</summary>
    public static NpgsqlBatchCommand Write(
        SqlText sql,
        string follower,
        long sequence,
        Exception problem,
        DateTimeOffset now
    )
    {
        var cause = problem is TakingFailed { InnerException: { } inner } ? inner : problem;
        var message = cause.Message.Length > LongestMessage ? cause.Message[..LongestMessage] : cause.Message;
        var id = Uuid5.Create(Namespace, $"{follower}:{sequence}");
        var row = new ParkedEventRow(id, follower, "All", now, message, cause.GetType().Name, sequence);
        return Statement.Of(
            sql["ParkEvent"],
            Statement.Value(id),
            new NpgsqlParameter<byte[]>
            {
                TypedValue = JsonSerializer.SerializeToUtf8Bytes(row),
                NpgsqlDbType = NpgsqlDbType.Jsonb,
            }
        );
    }
}
