using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore;

/// <summary>How far a follower has come.</summary>
/// <param name="Name">Its row in <c>mt_event_progression</c>: <c>{Name}:All</c>, <c>{Name}:V{n}:All</c> from version 2 on.</param>
/// <param name="Behind">Events of the log that it has not seen.</param>
/// <param name="MovedAt">When it last moved.</param>
public sealed record FollowerStatus(string Name, long LastSequence, long Behind, DateTimeOffset? MovedAt);

/// <summary>An event that a follower could not take and went past; its row in <c>mt_doc_deadletterevent</c>.</summary>
public sealed record ParkedEvent(Guid Id, string Follower, long Sequence, string Error, DateTimeOffset ParkedAt);

/// <summary>What the log holds now, how far its followers are, and what they could not take.</summary>
/// <param name="LastSequence">The last event's number; 0 when there is none.</param>
/// <param name="Skipped">Numbers that are known to have no event.</param>
/// <param name="Bytes">Of the events on disk, with their indexes.</param>
public sealed record LogStatus(
    long LastSequence,
    long Events,
    long Streams,
    long ArchivedStreams,
    long Skipped,
    long Bytes,
    DateTimeOffset? LastEventAt,
    IReadOnlyList<FollowerStatus> Followers,
    IReadOnlyList<ParkedEvent> Parked
)
{
    /// <summary>Reads it in one snapshot, as the application's role may.</summary>
    public static async Task<LogStatus> Read(
        NpgsqlDataSource source,
        EventStoreOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var sql = new SqlText(options);
        await using var snapshot = await Snapshot.Open(source, cancellationToken);
        var followers = await snapshot.Read(
            sql["ReadFollowers"],
            row => new FollowerStatus(
                row.GetString(0),
                row.GetInt64(1),
                row.GetInt64(2),
                row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3)
            ),
            cancellationToken
        );
        var parked = await snapshot.Read(
            sql["ReadParked"],
            row => new ParkedEvent(
                row.GetGuid(0),
                row.GetString(1),
                row.GetInt64(2),
                row.GetString(3),
                row.GetFieldValue<DateTimeOffset>(4)
            ),
            cancellationToken
        );
        var logs = await snapshot.Read(
            sql["ReadStatus"],
            row => new LogStatus(
                row.GetInt64(0),
                row.GetInt64(1),
                row.GetInt64(2),
                row.GetInt64(3),
                row.GetInt64(4),
                row.GetInt64(5),
                row.IsDBNull(6) ? null : row.GetFieldValue<DateTimeOffset>(6),
                followers,
                parked
            ),
            cancellationToken
        );
        return logs[0];
    }
}
