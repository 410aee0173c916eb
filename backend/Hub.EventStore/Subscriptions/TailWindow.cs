using Hub.EventStore.Serialization;

namespace Hub.EventStore.Subscriptions;

/// <summary>
/// The newest part of the log in memory, gapless up to its head: every follower of this node is fed from it, so that an
/// event is read and deserialised once however many follow.
/// </summary>
internal sealed class TailWindow(int capacity)
{
    private readonly Lock gate = new();
    private readonly LogEntry[] ring = new LogEntry[capacity];
    private int oldest;
    private int count;
    private TaskCompletionSource changed = NewSignal();
    private long floor;
    private long head = -1;
    private long safe = -1;

    /// <summary>The last sequence that followers may see; -1 before the log was looked at.</summary>
    public long Head
    {
        get
        {
            lock (gate)
                return head;
        }
    }

    /// <summary>Like the head, but also what this node committed itself right behind it.</summary>
    public long Safe
    {
        get
        {
            lock (gate)
                return safe;
        }
    }

    /// <summary>The log is settled up to <paramref name="sequence"/>, as it was proven under the lock.</summary>
    public void Begin(long sequence)
    {
        lock (gate)
        {
            floor = head = sequence;
            safe = Math.Max(safe, sequence);
            Wake();
        }
    }

    /// <summary>These follow the head, in order; holes between them are dead.</summary>
    public void Add(IReadOnlyList<LogEntry> newer)
    {
        if (newer.Count == 0)
            return;
        lock (gate)
        {
            foreach (var entry in newer)
                Push(entry);
            head = newer[^1].Sequence;
            safe = Math.Max(safe, head);
            Wake();
        }
    }

    /// <summary>This node committed these numbers under the lock.</summary>
    public void Committed(long first, long last)
    {
        lock (gate)
        {
            if (safe >= 0 && first == safe + 1)
                safe = last;
        }
    }

    /// <summary>
    /// What follows <paramref name="after"/>, if the window still holds all of it; else null. <paramref name="more"/>
    /// completes when the head moves on.
    /// </summary>
    public IReadOnlyList<LogEntry>? Read(long after, out Task more)
    {
        lock (gate)
        {
            more = changed.Task;
            if (head < 0 || after >= head)
                return [];
            return after < floor ? null : After(after);
        }
    }

    private void Push(LogEntry entry)
    {
        // What was read before an erasure still holds the words: it is read again.
        if (entry.Recorded?.Data is PersonErased)
        {
            Array.Clear(ring);
            (oldest, count, floor) = (0, 0, entry.Sequence - 1);
        }
        if (count == capacity)
        {
            floor = ring[oldest].Sequence;
            oldest = (oldest + 1) % capacity;
            count--;
        }
        ring[(oldest + count++) % capacity] = entry;
    }

    private LogEntry[] After(long sequence)
    {
        var (first, end) = (0, count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (ring[(oldest + middle) % capacity].Sequence > sequence)
                end = middle;
            else
                first = middle + 1;
        }
        var found = new LogEntry[count - first];
        for (var i = 0; i < found.Length; i++)
            found[i] = ring[(oldest + first + i) % capacity];
        return found;
    }

    private void Wake()
    {
        var waiting = changed;
        changed = NewSignal();
        waiting.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
