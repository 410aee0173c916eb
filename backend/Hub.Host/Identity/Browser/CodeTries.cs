using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// How often codes may be tried from one address on this node. A whole hall comes from one, so right codes cost nothing;
/// wrong ones do: sixty, and then six a minute. In the day that a code lasts, that finds it one time in ten thousand.
/// </summary>
public sealed class CodeTries(TimeProvider time)
{
    private const double Burst = 60;
    private const double ASecond = 0.1;
    private const int MostAddresses = 10_000;
    private readonly ConcurrentDictionary<string, Bucket> buckets = new();

    private sealed class Bucket(DateTimeOffset now)
    {
        public Lock Gate { get; } = new();

        public double Left { get; set; } = Burst;

        public DateTimeOffset At { get; set; } = now;
    }

    /// <summary>
    /// False for an address that has tried too often. Taken before the code is looked at, so that guesses sent at once are
    /// all counted.
    /// </summary>
    public bool Take(HttpContext context)
    {
        var now = time.GetUtcNow();
        if (buckets.Count >= MostAddresses)
            buckets.Clear();
        var bucket = buckets.GetOrAdd(AddressOf(context.Connection.RemoteIpAddress), _ => new Bucket(now));
        lock (bucket.Gate)
        {
            bucket.Left = Math.Min(Burst, bucket.Left + ((now - bucket.At).TotalSeconds * ASecond));
            bucket.At = now;
            if (bucket.Left < 1)
                return false;
            bucket.Left--;
            return true;
        }
    }

    /// <summary>The code was right.</summary>
    public void GiveBack(HttpContext context)
    {
        if (!buckets.TryGetValue(AddressOf(context.Connection.RemoteIpAddress), out var bucket))
            return;
        lock (bucket.Gate)
            bucket.Left = Math.Min(Burst, bucket.Left + 1);
    }

    /// <summary>Of IPv6 the network: one house has as many addresses as it likes.</summary>
    private static string AddressOf(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
