using Hub.EventStore;
using Microsoft.Extensions.Logging;

namespace Hub.Live;

/// <summary>
/// Asks again whether listeners may listen. After an event it is asked before anything later is sent; who may not any more
/// is dropped and told <c>gone</c>.
/// </summary>
sealed partial class Rights(ChannelRegister register, LiveConnections connections, ILogger<Rights> logger)
{
    private const int AtOnce = 16;

    /// <summary>The rights that these events change.</summary>
    public async Task Changed(IReadOnlyList<RecordedEvent> events, CancellationToken ct)
    {
        if (!connections.Any)
            return;
        var doubted = new Dictionary<Listener, long>();
        foreach (var kind in register.Kinds)
        foreach (var recorded in events)
        {
            var channels = kind.RightsChangedBy(recorded).SelectMany(name => connections.Find(name.Value)?.All() ?? []);
            var persons = kind.PersonsWhoseRightsChangeBy(recorded)
                .SelectMany(person => Of(person).Where(listener => listener.Channel.Kind == kind));
            foreach (var listener in channels.Concat(persons))
                doubted.TryAdd(listener, recorded.Sequence);
        }
        await Doubt(doubted, ct);
    }

    /// <summary>All that a person listens to.</summary>
    public Task Changed(Guid person, long sequence, CancellationToken ct) =>
        Doubt(Of(person).ToDictionary(listener => listener, _ => sequence), ct);

    /// <summary>All that a connection listens to, while it goes on hearing it.</summary>
    public async Task Recheck(LiveConnection connection, long sequence, CancellationToken ct)
    {
        foreach (var listener in connection.Joined())
        {
            var askedAt = listener.RightsVersion;
            if (listener.Active && !await MayListen(listener, ct) && askedAt == listener.RightsVersion)
                Drop(listener, sequence);
        }
    }

    /// <param name="listeners">Each with the event that raised the doubt.</param>
    private async Task Doubt(Dictionary<Listener, long> listeners, CancellationToken ct)
    {
        if (listeners.Count == 0)
            return;
        var silent = listeners.Where(one => one.Key.Doubt()).ToList();
        await Parallel.ForEachAsync(
            silent,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (doubted, cancelled) =>
            {
                var (listener, sequence) = doubted;
                int askedAt;
                do
                {
                    askedAt = listener.RightsVersion;
                    if (!await MayListen(listener, cancelled))
                        Drop(listener, sequence);
                } while (!listener.Dropped && !connections.Confirm(listener, askedAt));
            }
        );
    }

    private async ValueTask<bool> MayListen(Listener listener, CancellationToken ct)
    {
        try
        {
            return await listener.Channel.Kind.MayListen(listener.Connection.User, listener.Channel.Name, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Not known is not allowed: the client is told, joins again and learns more.
            LogUnknown(exception, listener.Channel.Name.Value);
            return false;
        }
    }

    private void Drop(Listener listener, long sequence)
    {
        connections.Drop(listener);
        listener.Connection.Send(LiveMessage.Gone(listener.Channel.PublicName, sequence), listener);
    }

    private IEnumerable<Listener> Of(Guid person) =>
        connections.All.Where(one => one.Person?.Uuid == person).SelectMany(one => one.Joined());

    [LoggerMessage(
        LogLevel.Error,
        "Whether a listener may still listen to {Channel} could not be asked; it is dropped."
    )]
    private partial void LogUnknown(Exception exception, string channel);
}
