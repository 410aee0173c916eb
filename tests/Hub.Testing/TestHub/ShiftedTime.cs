namespace Hub.Testing;

/// <summary>The clock runs as it does, and can be put forward; timers keep their own time.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    public void PutForward(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);
}
