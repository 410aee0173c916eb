using Hub.EventStore.Streams;

namespace Hub.EventStore;

/// <summary>The states of the streams that one command decides over.</summary>
public sealed class States
{
    private readonly IReadOnlyDictionary<StreamId, StreamHistory> histories;

    internal States(IReadOnlyDictionary<StreamId, StreamHistory> histories) => this.histories = histories;

    /// <summary>The stream's state; its initial one when the stream does not exist.</summary>
    /// <exception cref="ArgumentException">The stream is not among those the command named.</exception>
    public TState Of<TState>(StreamId stream)
        where TState : class, IState<TState> => Find(stream).Fold<TState>();

    /// <summary>The stream's version, 0 when it does not exist.</summary>
    public long VersionOf(StreamId stream) => Find(stream).Version;

    private StreamHistory Find(StreamId stream) =>
        histories.TryGetValue(stream, out var history)
            ? history
            : throw new ArgumentException($"Stream {stream} is not among those this command decides over.");
}
