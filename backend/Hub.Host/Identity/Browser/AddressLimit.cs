using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Hub.Host.Identity.Browser;

/// <summary>How often something may be done from one address on this node: so often at once, and then so often a second.</summary>
internal sealed class AddressLimit(double burst, double aSecond, TimeProvider time)
{
    private const int MostAddresses = 10_000;
    private readonly ConcurrentDictionary<string, Bucket> buckets = new();

    private sealed class Bucket(double left, DateTimeOffset at)
    {
        public Lock Gate { get; } = new();

        public double Left { get; set; } = left;

        public DateTimeOffset At { get; set; } = at;
    }

    /// <summary>False for an address that has none left.</summary>
    public bool Take(IPAddress? address)
    {
        var now = time.GetUtcNow();
        if (buckets.Count >= MostAddresses)
            buckets.Clear();
        var bucket = buckets.GetOrAdd(NameOf(address), _ => new Bucket(burst, now));
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

    public void GiveBack(IPAddress? address)
    {
        if (!buckets.TryGetValue(NameOf(address), out var bucket))
            return;
        lock (bucket.Gate)
            bucket.Left = Math.Min(burst, bucket.Left + 1);
    }

    /// <summary>Of IPv6 the network: one house has as many addresses as it likes.</summary>
    private static string NameOf(IPAddress? address)
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
