using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hub.Host.Embedded;

/// <summary>Where the embedded server listens: a Unix socket's folder, or loopback on Windows.</summary>
public sealed record ServerAddress(string Host, int Port)
{
    // Only the socket's name; nothing listens on the number.
    private const int SocketPort = 5432;

    public bool IsSocket => Host.StartsWith('/');

    public static ServerAddress For(ClusterFolder cluster) =>
        OperatingSystem.IsWindows() ? OnLoopback() : new(cluster.MakeSocketFolder(), SocketPort);

    /// <summary>Where a running server of this cluster listens, as it wrote into its pid file; null when none runs.</summary>
    public static ServerAddress? OfRunning(ClusterFolder cluster)
    {
        var pidFile = Path.Combine(cluster.Data, "postmaster.pid");
        // Lines: process, data folder, started, port, socket folder, first address.
        if (!File.Exists(pidFile) || File.ReadAllLines(pidFile) is not [_, _, _, var port, var socket, var host, ..])
        {
            return null;
        }
        return new(socket.Length > 0 ? socket : host, int.Parse(port, CultureInfo.InvariantCulture));
    }

    /// <summary>A free port on loopback, for where there are no Unix sockets; the passwords guard it.</summary>
    public static ServerAddress OnLoopback()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return new("127.0.0.1", ((IPEndPoint)free.LocalEndpoint).Port);
    }
}
