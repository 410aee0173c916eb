using Hub.EventStore;
using Microsoft.Extensions.Logging;

namespace Hub.Live;

/// <summary>
/// Join and Leave. The order is what makes it exact: the listener is registered, so that a change of rights finds it; the
/// right is confirmed, and from then on the follower sends to it; then what it missed is read. An event that the follower
/// had sent before is committed, so the read finds it; one that comes twice the client drops by its number.
/// </summary>
sealed partial class Joining(
    ChannelRegister register,
    LiveConnections connections,
    LogPosition position,
    IndexReader index,
    IEventStore store,
    LiveSignals signals,
    LiveOptions options,
    ILogger<Joining> logger
)
{
    /// <summary>A Join's answer beyond this is cheaper as a query.</summary>
    private const int MaximumAnswerBytes = 1024 * 1024;

    public async Task<Joined> Join(LiveConnection connection, string channel, long after, CancellationToken ct)
    {
        if (!connection.Joins.Take())
            throw LiveRefusals.TooManyJoins();
        var (kind, name) = Find(connection, channel);
        var listener = connection.Find(name) ?? connections.Register(connection, name, kind);
        try
        {
            await Confirm(listener, ct);
            return await Answer(listener, Math.Max(after, 0), ct);
        }
        catch (EventStoreException exception)
        {
            LogUnreadable(exception);
            throw LiveRefusals.NotReady();
        }
        finally
        {
            // One that is silent because its rights are asked about again goes on when they are answered.
            if (listener.IsNew)
                connections.Drop(listener);
        }
    }

    public void Leave(LiveConnection connection, string channel)
    {
        if (register.Find(channel, connection.Person) is var (_, name) && connection.Find(name) is { } listener)
            connections.Drop(listener);
    }

    /// <summary>The listener that may speak on the channel.</summary>
    public Listener Joined(LiveConnection connection, string channel)
    {
        var (_, name) = Find(connection, channel);
        return connection.Find(name) is { Active: true } listener ? listener : throw LiveRefusals.ChannelNotFound();
    }

    private (Channel Kind, ChannelName Name) Find(LiveConnection connection, string channel)
    {
        if (channel.Length > ChannelName.MaximumLength)
            throw LiveRefusals.ChannelNameTooLong();
        return register.Find(channel, connection.Person) ?? throw LiveRefusals.ChannelNotFound();
    }

    private async Task Confirm(Listener listener, CancellationToken ct)
    {
        var (kind, name) = (listener.Channel.Kind, listener.Channel.Name);
        int askedAt;
        do
        {
            askedAt = listener.RightsVersion;
            if (listener.Dropped || !await kind.MayListen(listener.Connection.User, name, ct))
            {
                connections.Drop(listener);
                throw LiveRefusals.ChannelNotFound();
            }
        } while (!connections.Confirm(listener, askedAt) && !listener.Dropped);
        if (listener.Dropped)
            throw LiveRefusals.ChannelNotFound();
    }

    private async Task<Joined> Answer(Listener listener, long after, CancellationToken ct)
    {
        var delivered = await position.Delivered(ct);
        if (after > delivered)
        {
            var head = await store.SafeHead(ct);
            if (after > head)
                return await Reload(listener, head, ct);
        }
        if (after > 0 && after < position.LastErasure)
            return await Reload(listener, delivered, ct);
        var (kind, name, publicName) = (listener.Channel.Kind, listener.Channel.Name, listener.Channel.PublicName);
        var missed = await index.Missed(name, after, options.MaximumReplay + 1, ct);
        if (missed.Events.Count > options.MaximumReplay || missed.Totals.Count > options.MaximumReplay)
            return await Reload(listener, Math.Max(after, delivered), ct);
        var envelopes = await Rendering.Envelopes(kind, name, publicName, missed.Events, ct);
        if (envelopes.Sum(envelope => envelope.Length) > MaximumAnswerBytes)
            return await Reload(listener, Math.Max(after, delivered), ct);
        var last = missed.Events.Count > 0 ? missed.Events[^1].Sequence : 0;
        var now = await signals.Current(listener.Channel, missed.Totals, ct);
        return new Joined(envelopes, Math.Max(Math.Max(after, delivered), last), false, now);
    }

    private async Task<Joined> Reload(Listener listener, long head, CancellationToken ct) =>
        new([], head, true, await signals.Current(listener.Channel, [], ct));

    [LoggerMessage(LogLevel.Error, "A missed event could not be read.")]
    private partial void LogUnreadable(Exception exception);
}
