using System.Runtime.CompilerServices;
using System.Security.Claims;

namespace Hub.Live;

/// <summary>Each stream is a connection of its own, under the same rules as those of SignalR.</summary>
sealed class LiveStreams(
    LiveConnections connections,
    Joining joining,
    LogPosition position,
    ILivePeople people,
    LiveOptions options,
    TimeProvider time
) : ILiveStreams
{
    public async IAsyncEnumerable<LiveEnvelope> Follow(
        ClaimsPrincipal user,
        string channel,
        long? afterSequence,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var line = new StreamLine();
        var person = await people.Find(user, cancellation);
        var connection = new LiveConnection(line, user, person, options, time) { IsUnseen = true };
        using var registered = Register(connection);
        var at = afterSequence ?? await position.Delivered(cancellation);
        while (true)
        {
            var joined = await joining.Join(connection, channel, at, cancellation);
            foreach (var missed in joined.Events)
                yield return LiveEnvelope.Read(missed);
            at = joined.Sequence;
            if (joined.Reload)
                yield return LiveEnvelope.Reload(channel, at);
            await foreach (var envelope in line.Read(cancellation))
            {
                if (envelope.IsEnd)
                {
                    yield return envelope;
                    yield break;
                }
                if (!envelope.IsReload && envelope.Sequence <= at)
                    continue;
                // Something is missing before it: joining again reads it, this one included.
                if (!envelope.IsReload && envelope.Previous > at)
                    break;
                at = envelope.Sequence;
                yield return envelope;
            }
        }
    }

    public IDisposable WatchSession(ClaimsPrincipal user, Action ended) =>
        Register(new LiveConnection(new SessionWatch(ended), user, null, options, time));

    private Registered Register(LiveConnection connection) => new(connections, connection);

    private sealed class Registered : IDisposable
    {
        private readonly string id = $"stream-{Guid.CreateVersion7()}";
        private readonly LiveConnections connections;

        public Registered(LiveConnections connections, LiveConnection connection)
        {
            this.connections = connections;
            connections.Add(id, connection);
        }

        public void Dispose() => connections.Remove(id);
    }
}
