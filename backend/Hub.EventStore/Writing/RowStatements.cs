using Hub.EventStore.Postgres;
using Npgsql;
using static Hub.EventStore.Writing.Statement;

namespace Hub.EventStore.Writing;

/// <summary>
/// The statements that write a batch's rows on one connection. One row is written by plain values, which is what a lone
/// caller waits for; many go as one array a column.
/// </summary>
internal sealed class RowStatements(SqlText sql)
{
    private static readonly Guid[] NoIds = [];
    private static readonly long[] NoNumbers = [];
    private static readonly string?[] NoTexts = [];

    private readonly OwnStatement takeLock = new(sql["TakeLock"]);

    private readonly OwnStatement checkUnchanged = new(
        sql["CheckUnchanged"],
        [Value(0L), Value(NoIds), Value(NoNumbers), Value(NoIds)]
    );

    private readonly OwnStatement addFirstStream = new(
        sql["AddFirstStream"],
        [Value(Guid.Empty), Value(0L), Value(DateTime.UnixEpoch)]
    );

    private readonly OwnStatement addStreams = new(
        sql["AddStreams"],
        [Value(NoIds), Value(NoNumbers), Value(DateTime.UnixEpoch)]
    );

    private readonly OwnStatement moveStream = new(
        sql["MoveStream"],
        [Value(Guid.Empty), Value(0L), Value(0L), Value(DateTime.UnixEpoch)]
    );

    private readonly OwnStatement moveStreams = new(
        sql["MoveStreams"],
        [Value(NoIds), Value(NoNumbers), Value(NoNumbers), Value(DateTime.UnixEpoch)]
    );

    private readonly OwnStatement addFirstEvent = new(
        sql["AddFirstEvent"],
        [Value(0L), Value(Guid.Empty), Value(Guid.Empty), .. Body()]
    );

    private readonly OwnStatement addLastEvent = new(
        sql["AddLastEvent"],
        [Value(0L), Value(Guid.Empty), Value(Guid.Empty), Value(0L), .. Body()]
    );

    private readonly OwnStatement addEvents = new(
        sql["AddEvents"],
        [
            Value(NoNumbers),
            Value(NoIds),
            Value(NoIds),
            Value(NoNumbers),
            Json([]),
            Value(NoTexts),
            Value(NoTexts),
            Value(NoTexts),
            Value(NoTexts),
            Json([]),
            Value(NoTexts),
            Value(DateTime.UnixEpoch),
        ]
    );

    private readonly OwnStatement takeNumbers = new(sql["TakeNumbers"], [Value(0L), Value(0L)]);

    public IEnumerable<NpgsqlBatchCommand> All =>
        [
            takeLock.Prepared,
            checkUnchanged.Prepared,
            addFirstStream.Prepared,
            addStreams.Prepared,
            moveStream.Prepared,
            moveStreams.Prepared,
            addFirstEvent.Prepared,
            addLastEvent.Prepared,
            addEvents.Prepared,
            takeNumbers.Prepared,
        ];

    public NpgsqlBatchCommand TakeLock() => takeLock.Prepared;

    public NpgsqlBatchCommand CheckUnchanged(
        long head,
        List<KeyValuePair<StreamId, StreamSlot>> streams,
        Guid[] commands
    ) =>
        checkUnchanged
            .With(head)
            .With(Column(streams, each => each.Key.Value))
            .With(Column(streams, each => each.Value.Before))
            .With(commands)
            .Prepared;

    /// <summary>Takes the lock, too.</summary>
    public NpgsqlBatchCommand AddFirstStream(StreamId stream, long version, DateTime now) =>
        addFirstStream.With(stream.Value).With(version).With(now).Prepared;

    public NpgsqlBatchCommand AddStreams(List<KeyValuePair<StreamId, StreamSlot>> added, DateTime now) =>
        addStreams
            .With(Column(added, each => each.Key.Value))
            .With(Column(added, each => each.Value.Version))
            .With(now)
            .Prepared;

    public NpgsqlBatchCommand MoveStreams(List<KeyValuePair<StreamId, StreamSlot>> moved, DateTime now) =>
        moved is [var only]
            ? moveStream.With(only.Key.Value).With(only.Value.Before).With(only.Value.Version).With(now).Prepared
            : moveStreams
                .With(Column(moved, each => each.Key.Value))
                .With(Column(moved, each => each.Value.Before))
                .With(Column(moved, each => each.Value.Version))
                .With(now)
                .Prepared;

    public NpgsqlBatchCommand AddEvents(List<PlannedEvent> events, DateTime now) =>
        addEvents
            .With(Column(events, each => each.Recorded.Sequence))
            .With(Column(events, each => each.Recorded.Id))
            .With(Column(events, each => each.Recorded.Stream.Value))
            .With(Column(events, each => each.Recorded.Version))
            .With(Column(events, each => each.Json))
            .With(Column(events, each => (string?)each.Registered.Alias))
            .With(Column(events, each => (string?)each.Registered.DotNetName))
            .With(Column(events, each => each.Recorded.CorrelationId))
            .With(Column(events, each => each.Recorded.CausationId))
            .With(Column(events, each => each.Headers))
            .With(Column(events, each => each.Recorded.ActorId?.ToString()))
            .With(now)
            .Prepared;

    /// <summary>Takes the lock and adds its stream before it, and takes its number: it is alone in its batch.</summary>
    public NpgsqlBatchCommand AddFirstEvent(PlannedEvent planned, DateTime now) =>
        WithBody(WithPlace(addFirstEvent, planned), planned, now);

    /// <summary>Takes its number, too: nothing may come after it.</summary>
    public NpgsqlBatchCommand AddLastEvent(PlannedEvent planned, DateTime now) =>
        WithBody(WithPlace(addLastEvent, planned).With(planned.Recorded.Version), planned, now);

    public NpgsqlBatchCommand TakeNumbers(long head, long count) => takeNumbers.With(head).With(count).Prepared;

    private static NpgsqlParameter[] Body() =>
        [Json(), Value(""), Value(""), Json(), Value<string?>(null), Value(DateTime.UnixEpoch)];

    private static OwnStatement WithPlace(OwnStatement one, PlannedEvent planned) =>
        one.With(planned.Recorded.Sequence).With(planned.Recorded.Id).With(planned.Recorded.Stream.Value);

    private static NpgsqlBatchCommand WithBody(OwnStatement one, PlannedEvent planned, DateTime now) =>
        one.With(planned.Json)
            .With(planned.Registered.Alias)
            .With(planned.Registered.DotNetName)
            .With(planned.Headers)
            .With(planned.Recorded.ActorId?.ToString())
            .With(now)
            .Prepared;

    private static TValue[] Column<T, TValue>(List<T> rows, Func<T, TValue> pick)
    {
        var column = new TValue[rows.Count];
        for (var i = 0; i < column.Length; i++)
            column[i] = pick(rows[i]);
        return column;
    }
}
