namespace Hub.Live;

/// <summary>How far this node's follower has sent the log.</summary>
sealed class LogPosition
{
    /// <summary>How long a Join waits for the follower's start.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long delivered;

    public bool Started => started.Task.IsCompleted;

    public long Last => Volatile.Read(ref delivered);

    /// <summary>The last erasure: a window that knows only what was before it may show what was erased.</summary>
    public long LastErasure { get; private set; }

    public void Erased(long sequence) => LastErasure = Math.Max(LastErasure, sequence);

    public void Set(long sequence)
    {
        Volatile.Write(ref delivered, sequence);
        started.TrySetResult();
    }

    /// <summary>The last event sent: it is committed, so whoever reads after this call sees all up to it.</summary>
    public async ValueTask<long> Delivered(CancellationToken ct)
    {
        if (!Started)
            try
            {
                await started.Task.WaitAsync(Patience, ct);
            }
            catch (TimeoutException)
            {
                throw LiveRefusals.NotReady();
            }
        return Last;
    }
}
