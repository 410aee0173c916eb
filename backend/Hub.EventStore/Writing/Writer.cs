using System.Threading.Channels;

namespace Hub.EventStore.Writing;

/// <summary>
/// The queue of the group commit: commands that arrive while a commit is in flight go together in the next one. One caller
/// at a time leads, which is saving whatever waits.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int PatientLooks = 8;

    private readonly Channel<PendingCommand> queue;
    private readonly int maxBatch;
    private readonly BatchSaver saver;
    private readonly SemaphoreSlim leading = new(1);
    private volatile bool closing;
    private int lastBatch;

    public Writer(EventStoreOptions options, BatchSaver saver)
    {
        this.saver = saver;
        maxBatch = options.MaxBatch;
        queue = Channel.CreateBounded<PendingCommand>(
            new BoundedChannelOptions(options.QueueCapacity) { SingleReader = true }
        );
    }

    /// <summary>
    /// Hands the command over and waits for its fate. Cancellation takes it back while it waits; once it is being saved the
    /// answer is awaited, so that a cancelled call was surely not saved.
    /// </summary>
    /// <exception cref="Busy">Too many wait already.</exception>
    public async Task<WriteResult> Submit(PendingCommand command, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!queue.Writer.TryWrite(command))
        {
            ObjectDisposedException.ThrowIf(closing, typeof(IEventStore));
            throw new Busy(queue.Reader.Count);
        }
        await using var cancellation = cancellationToken.Register(
            static (waiting, token) =>
            {
                if (waiting is PendingCommand command && command.TryCancel())
                    command.Fail(new OperationCanceledException(token));
            },
            command
        );
        if (leading.Wait(0, CancellationToken.None))
        {
            // A lone caller saves its own command on its own thread; under pressure, or in somebody's synchronisation
            // context, another thread does.
            if (lastBatch <= 1 && SynchronizationContext.Current is null)
                await Lead(once: true);
            else
                _ = Task.Run(() => Lead(once: false), CancellationToken.None);
        }
        return await command.Completion;
    }

    public async ValueTask DisposeAsync()
    {
        if (closing)
            return;
        closing = true;
        queue.Writer.TryComplete();
        await leading.WaitAsync();
        await Lead(once: false);
        await leading.WaitAsync();
        await saver.DisposeAsync();
    }

    // Only ever one at a time: whoever holds the semaphore. Gives it back when nothing waits.
    private async Task Lead(bool once)
    {
        do
        {
            while (queue.Reader.Count > 0)
            {
                if (lastBatch > 1 || queue.Reader.Count > 1)
                    await Linger();
                await saver.Save(NextBatch());
                if (once && queue.Reader.Count > 0)
                {
                    _ = Task.Run(() => Lead(once: false));
                    return;
                }
            }
            leading.Release();
            // Somebody may have come after the last look and found the lead taken.
        } while (queue.Reader.Count > 0 && leading.Wait(0));
    }

    // Callers that the last commit released come again at once, and a crowd comes one by one: as long as looks find more,
    // they are let in, with patience for as many as last time. It costs microseconds when nobody comes, and spares a commit
    // for the first of them alone.
    private async Task Linger()
    {
        var seen = queue.Reader.Count;
        for (var quiet = 0; seen < maxBatch && quiet < (seen < lastBatch ? PatientLooks : 1); )
        {
            await Task.Yield();
            var waiting = queue.Reader.Count;
            quiet = waiting > seen ? 0 : quiet + 1;
            seen = waiting;
        }
    }

    private List<PendingCommand> NextBatch()
    {
        var batch = new List<PendingCommand>();
        while (batch.Count < maxBatch && queue.Reader.TryRead(out var command))
            if (command.TryTake())
                batch.Add(command);
        lastBatch = batch.Count;
        return batch;
    }
}
