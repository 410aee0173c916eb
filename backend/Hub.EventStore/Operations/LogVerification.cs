using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Hub.EventStore.Subscriptions;
using Npgsql;

namespace Hub.EventStore;

/// <summary>
/// Holds the log against its promises: each stream's versions are 1, 2, 3 … up to what the stream says, every event's type
/// is known and its body readable, no number is missing that nobody holds and nobody has written down, nothing is ahead of
/// the log.
/// </summary>
/// <param name="Faults">A sentence each; empty when all is well.</param>
public sealed record LogVerification(long Events, long Streams, long LastSequence, IReadOnlyList<string> Faults)
{
    /// <summary>Reads the whole log once, in one snapshot, while others write; as the application's role may.</summary>
    public static async Task<LogVerification> Run(
        NpgsqlDataSource source,
        EventStoreOptions options,
        TimeProvider? clock = null,
        CancellationToken cancellationToken = default
    )
    {
        var sql = new SqlText(options);
        var faults = new List<string>();
        long events;
        long streams;
        long last;
        await using (var snapshot = await Snapshot.Open(source, cancellationToken))
        {
            faults.AddRange(await snapshot.Read(sql["FindBrokenStreams"], BrokenStream, cancellationToken));
            var types = await snapshot.Read(sql["ReadTypes"], StoredType, cancellationToken);
            faults.AddRange(types.SelectMany(Unreadable(new EventRegistry(options))));
            faults.AddRange(
                await snapshot.Read(
                    sql["FindAhead"],
                    row =>
                        $"{row.GetString(0)}, which is above the log's last number: was the log restored without the rest?",
                    cancellationToken
                )
            );
            events = types.Sum(type => type.Count);
            last = (await snapshot.Read(sql["ReadLast"], row => row.GetInt64(0), cancellationToken))[0];
            streams = (await snapshot.Read(sql["CountStreams"], row => row.GetInt64(0), cancellationToken))[0];
        }
        faults.AddRange(await new OpenHoles(source, options, sql, clock).Find(cancellationToken));
        return new(events, streams, last, faults);
    }

    private static string BrokenStream(NpgsqlDataReader row) =>
        row.IsDBNull(0)
            ? $"{row.GetInt64(2)} events belong to no stream."
            : $"Stream {row.GetGuid(0)} says version {row.GetInt64(1)} and has {row.GetInt64(2)} events, the last one of version {row.GetInt64(3)}.";

    private static TypeOnDisk StoredType(NpgsqlDataReader row) =>
        new(
            row.GetString(0),
            row.IsDBNull(1) ? null : row.GetString(1),
            row.GetInt64(2),
            row.GetInt64(3),
            row.GetInt64(4)
        );

    private static Func<TypeOnDisk, IEnumerable<string>> Unreadable(EventRegistry registry) =>
        type =>
        {
            var faults = new List<string>();
            if (!registry.Knows(type.Alias, type.DotNetName))
                faults.Add(
                    $"{type.Count} events from {type.First} on are stored as '{type.Alias}', which no registered event type has."
                );
            if (type.Binary > 0)
                faults.Add(
                    $"{type.Binary} events of '{type.Alias}' have a binary body (bdata), which this store does not read."
                );
            return faults;
        };

    private sealed record TypeOnDisk(string Alias, string? DotNetName, long Count, long First, long Binary);
}
