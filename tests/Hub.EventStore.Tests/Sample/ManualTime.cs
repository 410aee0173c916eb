namespace Hub.EventStore.Tests.Sample;

/// <summary>Time that only moves when told; a wait on it moves it, so that whoever waits long enough gets there at once.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long ticks;

    /// <summary>How many waits began.</summary>
    public int Waits { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits++;
        Interlocked.Add(ref ticks, dueTime.Ticks);
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
