using System.Collections.Concurrent;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Hub.EventStore.Streams;
using Hub.EventStore.Subscriptions;
using Hub.EventStore.Writing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Hub.EventStore;

/// <summary>The store on PostgreSQL. One a process; disposing it saves what was handed over and then closes.</summary>
public sealed class PostgresEventStore : IEventStore, IAsyncDisposable
{
    private const int IdsAtOnce = 256;

    private readonly NpgsqlDataSource source;
    private readonly NpgsqlDataSource? ownDirect;
    private readonly TimeSpan reconnectFor;
    private readonly TimeProvider clock;
    private readonly SqlText sql;
    private readonly StreamCache cache;
    private readonly ConcurrentDictionary<(StreamId, Type), object> loads = new();
    private readonly Writer writer;
    private readonly Tail tail;
    private readonly Follower follower;

    /// <param name="source">For reading; for everything when <paramref name="options"/> name no direct connection.</param>
    /// <param name="options">Settings, event types and projections.</param>
    /// <param name="projections">Further inline projections, run after those of the options.</param>
    /// <exception cref="InvalidOperationException">Two event types would be stored under one name.</exception>
    public PostgresEventStore(
        NpgsqlDataSource source,
        EventStoreOptions options,
        IEnumerable<IProjection>? projections = null,
        TimeProvider? clock = null,
        ILoggerFactory? loggers = null
    )
    {
        var serializer = new EventSerializer(new EventRegistry(options), options.MaxEventBytes);
        var rows = new EventRows(serializer);
        var logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger("Hub.EventStore");
        this.clock = clock ?? TimeProvider.System;
        var judge = new BatchJudge(serializer, [.. options.Projections, .. projections ?? []], this.clock);
        this.source = source;
        reconnectFor = options.ReconnectFor;
        ownDirect = options.DirectConnectionString is { } direct ? OpenDirect(direct) : null;
        sql = new SqlText(options);
        cache = new StreamCache(options.CachedStates);
        tail = new Tail(ownDirect ?? source, source, options, sql, rows, this.clock, logger);
        follower = new Follower(source, sql, rows, tail);
        Log = new LogAccess(ownDirect ?? source, options, sql, rows, follower, tail, this.clock, logger);
        writer = new Writer(
            options,
            new BatchSaver(ownDirect ?? source, options, sql, rows, judge, cache, this.clock, tail.Window.Committed)
        );
    }

    internal LogAccess Log { get; }

    public async Task<Decided<TState>> Decide<TState>(
        StreamId stream,
        Func<TState, Decision> decide,
        CommandContext context,
        CancellationToken cancellationToken = default
    )
        where TState : class, IState<TState>
    {
        using var span = StoreTelemetry.Call("decide", context);
        var epoch = cache.Epoch;
        var known = cache.Find<TState>(stream);
        if (known is null)
            (known, epoch) = await LoadOnce<TState>(stream).WaitAsync(cancellationToken);
        var command = new DecideOne<TState>(stream, known, epoch, decide, context);
        var result = await writer.Submit(command, cancellationToken);
        span.Tell(result.Outcome, result.LastSequence);
        var (state, version, sequence) = command.Answer;
        switch (result.Outcome)
        {
            case Outcome.IdTaken:
                return new(result.Outcome, TState.Initial, 0, 0, null);
            case Outcome.CommandReused or Outcome.Repeated:
            case Outcome.Saved when result.LastSequence == 0:
                ((state, version, sequence), _) = await Reach(
                    () => Fold<TState>(stream, cancellationToken),
                    mayBeSaved: true,
                    cancellationToken
                );
                if (result.Outcome is not Outcome.CommandReused)
                    sequence = await LastSequence(result, context.CommandId, cancellationToken);
                break;
        }
        return new(result.Outcome, state, version, sequence, result.Refusal);
    }

    public async Task<Decided> Decide(
        IReadOnlyList<StreamId> streams,
        Func<States, Decision> decide,
        CommandContext context,
        CancellationToken cancellationToken = default
    )
    {
        using var span = StoreTelemetry.Call("decide", context);
        var epoch = cache.Epoch;
        var command = new DecideMany(await Histories(streams, false, cancellationToken), epoch, decide, context);
        var result = await writer.Submit(command, cancellationToken);
        span.Tell(result.Outcome, result.LastSequence);
        return result.Outcome switch
        {
            Outcome.IdTaken => new(
                result.Outcome,
                new States(streams.Distinct().ToDictionary(each => each, _ => StreamHistory.Empty)),
                0,
                null
            ),
            Outcome.CommandReused => new(
                result.Outcome,
                new States(await Histories(streams, true, cancellationToken)),
                command.Sequence,
                null
            ),
            Outcome.Repeated or Outcome.Saved when result.LastSequence == 0 || result.Outcome is Outcome.Repeated =>
                new(
                    result.Outcome,
                    new States(await Histories(streams, true, cancellationToken)),
                    await LastSequence(result, context.CommandId, cancellationToken),
                    null
                ),
            Outcome.Saved => new(result.Outcome, command.Answer, result.LastSequence, null),
            _ => new(result.Outcome, command.Answer, command.Sequence, result.Refusal),
        };
    }

    public async Task<Appended> Append(
        IReadOnlyList<StreamWrite> writes,
        CommandContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (writes.Count > 1 && writes.Select(write => write.Stream).Distinct().Count() != writes.Count)
            throw new ArgumentException("Each stream is named once, with all of its events.", nameof(writes));
        using var span = StoreTelemetry.Call("append", context);
        var result = await writer.Submit(new AppendCommand(writes, context), cancellationToken);
        span.Tell(result.Outcome, result.LastSequence);
        return result.Outcome is Outcome.Saved or Outcome.Repeated
            ? new(result.Outcome, await LastSequence(result, context.CommandId, cancellationToken))
            : new(result.Outcome, 0);
    }

    public async Task<Loaded<TState>> Load<TState>(StreamId stream, CancellationToken cancellationToken = default)
        where TState : class, IState<TState> =>
        (await Reach(() => Fold<TState>(stream, cancellationToken), mayBeSaved: false, cancellationToken)).State;

    // The state, and the epoch it was read in.
    private async Task<(Loaded<TState> State, long Epoch)> Fold<TState>(
        StreamId stream,
        CancellationToken cancellationToken
    )
        where TState : class, IState<TState>
    {
        // A warm state may hold what was erased meanwhile, also by another program.
        if (cache.Epoch < 0 || cache.Find<TState>(stream) is not null)
            cache.Enter(await LastErasure(cancellationToken));
        var epoch = cache.Epoch;
        var (state, version, sequence) = cache.Find<TState>(stream) ?? new Loaded<TState>(TState.Initial, 0, 0);
        var archived = false;
        await foreach (var recorded in follower.ReadStream(stream, version, cancellationToken))
        {
            state = state.Evolve(recorded.Data);
            version = recorded.Version;
            sequence = recorded.Sequence;
            archived = recorded.Data is Archived;
        }
        if (version > 0 && !archived)
            cache.Keep(stream, new CachedStream(version, sequence, state), epoch);
        return (new(state, version, sequence), epoch);
    }

    public IAsyncEnumerable<RecordedEvent> Read(ReadFrom from, CancellationToken cancellationToken = default) =>
        from.OfStream is { } stream
            ? follower.ReadStream(stream, from.After, cancellationToken)
            : follower.ReadAll(from.After, cancellationToken);

    public IAsyncEnumerable<RecordedEvent> Follow(long afterSequence, CancellationToken cancellationToken = default) =>
        follower.Follow(afterSequence, cancellationToken);

    public Task<long> SafeHead(CancellationToken cancellationToken = default) => tail.SafeHead(cancellationToken);

    public async Task<long> LastErasure(CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand(sql["ReadLastErasure"]);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await tail.DisposeAsync();
        if (ownDirect is not null)
            await ownDirect.DisposeAsync();
    }

    // Reads meet a lost database as the writer does: they try again for a while, and then say so.
    private Task<T> Reach<T>(Func<Task<T>> read, bool mayBeSaved, CancellationToken cancellationToken) =>
        new Patience(reconnectFor, clock).Ask(read, mayBeSaved, cancellationToken);

    // Commands that come for a cold stream at the same time share one load.
    private async Task<(Loaded<TState> State, long Epoch)> LoadOnce<TState>(StreamId stream)
        where TState : class, IState<TState>
    {
        var key = (stream, typeof(TState));
        var load =
            (Lazy<Task<(Loaded<TState>, long)>>)
                loads.GetOrAdd(
                    key,
                    _ => new Lazy<Task<(Loaded<TState>, long)>>(() =>
                        Reach(() => Fold<TState>(stream, default), mayBeSaved: false, default)
                    )
                );
        try
        {
            return await load.Value;
        }
        finally
        {
            loads.TryRemove(new(key, load));
        }
    }

    private Task<Dictionary<StreamId, StreamHistory>> Histories(
        IReadOnlyList<StreamId> streams,
        bool mayBeSaved,
        CancellationToken cancellationToken
    ) => Reach(() => ReadHistories(streams, cancellationToken), mayBeSaved, cancellationToken);

    private async Task<Dictionary<StreamId, StreamHistory>> ReadHistories(
        IReadOnlyList<StreamId> streams,
        CancellationToken cancellationToken
    )
    {
        var histories = streams.Distinct().ToDictionary(stream => stream, _ => StreamHistory.Empty);
        var events = new List<Event>();
        await foreach (var recorded in follower.ReadStreams([.. histories.Keys], cancellationToken))
        {
            if (recorded.Version == 1)
                events = [];
            events.Add(recorded.Data);
            histories[recorded.Stream] = new StreamHistory(events, recorded.Version, recorded.Sequence);
        }
        return histories;
    }

    // A command's events are neighbours with ids counted from its own: the last one is where its ids end.
    private ValueTask<long> LastSequence(WriteResult result, Guid commandId, CancellationToken cancellationToken) =>
        result.LastSequence > 0 ? new(result.LastSequence) : new(FindLast(result, commandId, cancellationToken));

    private Task<long> FindLast(WriteResult result, Guid commandId, CancellationToken cancellationToken) =>
        Reach(() => ReadLast(result, commandId, cancellationToken), mayBeSaved: true, cancellationToken);

    private async Task<long> ReadLast(WriteResult result, Guid commandId, CancellationToken cancellationToken)
    {
        var last = 0L;
        for (var first = 0; ; first += IdsAtOnce)
        {
            var ids = Enumerable.Range(first, IdsAtOnce).Select(number => PendingCommand.EventId(commandId, number));
            await using var command = source.CreateCommand(sql["ReadCommandEnd"]);
            command.Parameters.AddWithValue(result.FirstSequence);
            command.Parameters.AddWithValue(ids.ToArray());
            var found = await command.ExecuteScalarAsync(cancellationToken);
            if (found is not long sequence)
                return last;
            last = sequence;
        }
    }

    // Prepared once a connection, also inside batches: the writer sends the same statements again and again.
    private static NpgsqlDataSource OpenDirect(string connectionString)
    {
        var direct = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
        };
        return NpgsqlDataSource.Create(direct);
    }
}
