namespace Hub.EventStore;

/// <summary>
/// The one door to the log. What is answered as saved is durable; numbers (<c>sequence</c>) are in commit order over all
/// nodes; each call has its own fate, also when it was committed together with others.
/// </summary>
/// <remarks>
/// Every call may throw <see cref="Busy"/> (nothing was written, try again), <see cref="Unavailable"/> (the database
/// cannot be reached), <see cref="EventTooLarge"/> and <see cref="UnknownEventType"/>.
/// </remarks>
public interface IEventStore
{
    /// <summary>
    /// Folds the stream's events into <typeparamref name="TState"/>, asks <paramref name="decide"/> and saves what it accepts.
    /// Commands on one stream run one after another; <paramref name="decide"/> must be pure, since it may be asked again
    /// against a newer state. A cancelled call that was already handed over is either saved or not: the exception tells.
    /// </summary>
    Task<Decided<TState>> Decide<TState>(
        StreamId stream,
        Func<TState, Decision> decide,
        CommandContext context,
        CancellationToken cancellationToken = default
    )
        where TState : class, IState<TState>;

    /// <summary>A decision over several streams: all of its events are saved, or none.</summary>
    Task<Decided> Decide(
        IReadOnlyList<StreamId> streams,
        Func<States, Decision> decide,
        CommandContext context,
        CancellationToken cancellationToken = default
    );

    /// <summary>Saves events without asking a state; all or nothing.</summary>
    /// <exception cref="VersionConflict">A stream was not at the version expected.</exception>
    /// <exception cref="StreamNotFound">A stream that had to exist does not.</exception>
    Task<Appended> Append(
        IReadOnlyList<StreamWrite> writes,
        CommandContext context,
        CancellationToken cancellationToken = default
    );

    /// <summary>The stream's state as it is now; a stream that does not exist answers its initial state at version 0.</summary>
    Task<Loaded<TState>> Load<TState>(StreamId stream, CancellationToken cancellationToken = default)
        where TState : class, IState<TState>;

    /// <summary>A stream or the whole log, forward, up to where it ended when the call began.</summary>
    IAsyncEnumerable<RecordedEvent> Read(ReadFrom from, CancellationToken cancellationToken = default);

    /// <summary>The whole log after <paramref name="afterSequence"/>, in order, and then what comes; never ends.</summary>
    IAsyncEnumerable<RecordedEvent> Follow(long afterSequence, CancellationToken cancellationToken = default);

    /// <summary>
    /// The highest sequence below which nothing can appear any more. Read it before the data it goes with: a follower that
    /// starts here may see an event twice and never misses one.
    /// </summary>
    Task<long> SafeHead(CancellationToken cancellationToken = default);

    /// <summary>
    /// The sequence of the last <see cref="PersonErased"/>, 0 without one. Whoever has kept what the log said before it may
    /// hold what was erased.
    /// </summary>
    Task<long> LastErasure(CancellationToken cancellationToken = default);
}
