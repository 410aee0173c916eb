using System.Collections.Concurrent;

namespace Hub.Host.Identity.Requests;

/// <summary>How often each may do something on this node: so often at once, and then so often a second.</summary>
internal sealed class Pace(double burst, double aSecond, TimeProvider time)
{
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<string, Bucket> buckets = new();

    private sealed class Bucket(double left, DateTimeOffset at)
    {
        public Lock Gate { get; } = new();

        public double Left { get; set; } = left;

        public DateTimeOffset At { get; set; } = at;
    }

    /// <summary>False for whoever has none left.</summary>
    public bool Take(string who)
    {
        var now = time.GetUtcNow();
        if (buckets.Count >= MostKept)
            buckets.Clear();
        var bucket = buckets.GetOrAdd(who, _ => new Bucket(burst, now));
        lock (bucket.Gate)
        {
            bucket.Left = Math.Min(burst, bucket.Left + ((now - bucket.At).TotalSeconds * aSecond));
            bucket.At = now;
            if (bucket.Left < 1)
                return false;
            bucket.Left--;
            return true;
        }
    }

    public void GiveBack(string who)
    {
        if (!buckets.TryGetValue(who, out var bucket))
            return;
        lock (bucket.Gate)
            bucket.Left = Math.Min(burst, bucket.Left + 1);
    }
}
