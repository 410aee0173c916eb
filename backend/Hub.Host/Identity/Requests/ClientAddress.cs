using System.Net.Sockets;

namespace Hub.Host.Identity.Requests;

/// <summary>Where a request comes from, for counting tries.</summary>
internal static class ClientAddress
{
    /// <summary>Of IPv6 the network: one house has as many addresses as it likes.</summary>
    public static string Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
