using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using Hub.GraphQL.Errors;

namespace Hub.GraphQL.CodeFirst.Topics;

/// <summary>Topics in memory, for one process. Several nodes need a source that they share, such as a log.</summary>
internal sealed class TopicEvents(GraphQLOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<(string Topic, Type Type), ImmutableArray<object>> _listeners = new();

    public void Send<T>(string topic, T happened)
    {
        foreach (var listener in _listeners.GetValueOrDefault((topic, typeof(T)), []))
        {
            var writer = ((Channel<T>)listener).Writer;
            if (!writer.TryWrite(happened))
            {
                writer.TryComplete(
                    new GraphQLException(
                        ErrorCodes.TooSlow,
                        "Events came faster than they were read and some are missed: query again and subscribe anew."
                    )
                );
            }
        }
    }

    public IAsyncEnumerable<T> Subscribe<T>(string topic, CancellationToken cancellation = default)
    {
        var listener = Channel.CreateBounded<T>(options.Limits.WaitingEvents);
        _listeners.AddOrUpdate((topic, typeof(T)), [listener], (_, listeners) => listeners.Add(listener));
        return Read(topic, listener, cancellation);
    }

    private async IAsyncEnumerable<T> Read<T>(
        string topic,
        Channel<T> listener,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        try
        {
            await foreach (var happened in listener.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return happened;
            }
        }
        finally
        {
            Forget((topic, typeof(T)), listener);
        }
    }

    /// <summary>The last listener takes the topic with it, so that topics of things long gone are not kept.</summary>
    private void Forget((string, Type) topic, object listener)
    {
        while (_listeners.TryGetValue(topic, out var known))
        {
            var rest = known.Remove(listener);
            var isDone = rest.IsEmpty
                ? _listeners.TryRemove(KeyValuePair.Create(topic, known))
                : _listeners.TryUpdate(topic, rest, known);
            if (isDone)
            {
                return;
            }
        }
    }
}
