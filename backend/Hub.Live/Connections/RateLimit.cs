namespace Hub.Live;

/// <summary>A token bucket of one connection; not shared between threads (SignalR runs its calls one after another).</summary>
sealed class RateLimit(int burst, double perSecond, TimeProvider time)
{
    private double tokens = burst;
    private long at = time.GetTimestamp();

    public bool Take()
    {
        var now = time.GetTimestamp();
        tokens = Math.Min(burst, tokens + time.GetElapsedTime(at, now).TotalSeconds * perSecond);
        at = now;
        if (tokens < 1)
            return false;
        tokens--;
        return true;
    }
}
