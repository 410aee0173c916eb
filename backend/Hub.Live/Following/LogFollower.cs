using System.Threading.Channels;
using Hub.EventStore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Live;

/// <summary>
/// The node's one follower of the log. Events that have come meanwhile are handled together: first the rights they change,
/// then their envelopes, then the counts.
/// </summary>
sealed partial class LogFollower(
    IEventStore store,
    LogPosition position,
    Rights rights,
    Delivery delivery,
    LiveConnections connections,
    TimeProvider time,
    ILogger<LogFollower> logger
) : BackgroundService
{
    private const int BatchSize = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await Follow(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (EventStoreException exception) when (SequenceOf(exception) is { } unread)
            {
                // A newer node's event, in the middle of an upgrade. Which channels it concerns the index knows; whose
                // rights, nobody here does.
                LogUnread(exception, unread);
                await PassOver(unread, stoppingToken);
            }
            catch (Exception exception)
            {
                // Whatever it was, the log is still there: go on after the last event that was sent.
                LogLost(exception, position.Last);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private async Task Follow(CancellationToken ct)
    {
        var head = await store.SafeHead(ct);
        position.Erased(await store.LastErasure(ct));
        if (!position.Started)
            position.Set(head);
        else if (head < position.Last)
        {
            LogRestored(position.Last, head);
            position.Set(head);
            delivery.ReloadAll(head);
        }
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var queue = System.Threading.Channels.Channel.CreateBounded<RecordedEvent>(BatchSize);
        var reading = Read(queue.Writer, position.Last, lost.Token);
        try
        {
            var batch = new List<RecordedEvent>();
            while (await queue.Reader.WaitToReadAsync(ct))
            {
                batch.Clear();
                while (batch.Count < BatchSize && queue.Reader.TryRead(out var recorded))
                    batch.Add(recorded);
                await rights.Changed(batch, ct);
                await delivery.Deliver(position.Last, batch[^1].Sequence, ct);
                var erased = batch.Where(recorded => recorded.Data is PersonErased).ToList();
                if (erased.Count > 0)
                    position.Erased(erased[^1].Sequence);
                position.Set(batch[^1].Sequence);
                if (erased.Count > 0)
                    Erased([.. erased.Select(recorded => ((PersonErased)recorded.Data).PersonId)]);
            }
        }
        finally
        {
            await lost.CancelAsync();
            await reading;
        }
    }

    // Their own windows close; everybody else's may show what they wrote.
    private void Erased(HashSet<Guid> persons)
    {
        foreach (var connection in connections.All)
            if (connection.Person is { } person && persons.Contains(person.Uuid))
                connection.Abort();
        delivery.ReloadAll(position.Last);
    }

    private async Task PassOver(long unread, CancellationToken ct)
    {
        foreach (var connection in connections.All)
            await rights.Recheck(connection, unread, ct);
        await delivery.Deliver(position.Last, unread, ct);
        position.Set(unread);
    }

    private static long? SequenceOf(EventStoreException exception) =>
        exception switch
        {
            UnknownEventType { Sequence: > 0 } unknown => unknown.Sequence,
            UnreadableEvent unreadable => unreadable.Sequence,
            _ => null,
        };

    private async Task Read(ChannelWriter<RecordedEvent> queue, long after, CancellationToken ct)
    {
        try
        {
            await foreach (var recorded in store.Follow(after, ct))
                await queue.WriteAsync(recorded, ct);
            queue.Complete();
        }
        catch (Exception exception)
        {
            queue.Complete(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Following the log stopped after event {Last}; it starts again.")]
    private partial void LogLost(Exception exception, long last);

    [LoggerMessage(LogLevel.Error, "Event {Sequence} cannot be read here; it is passed over.")]
    private partial void LogUnread(Exception exception, long sequence);

    [LoggerMessage(LogLevel.Warning, "The log ended at {Last} and now ends at {Head}: every open window reloads.")]
    private partial void LogRestored(long last, long head);
}
