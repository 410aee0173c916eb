using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Hub.EventStore.Tests.Sample;

/// <summary>
/// A line to PostgreSQL that can be cut without anybody being told, as a network does: what is sent goes nowhere and no
/// end is closed. Lines opened after it healed carry again.
/// </summary>
internal sealed class SilentLine : IAsyncDisposable
{
    private readonly string target;
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly ConcurrentBag<Socket> sockets = [];
    private volatile Wire wire = new();

    /// <param name="folder">Where PostgreSQL's own socket is.</param>
    public SilentLine(string folder)
    {
        target = Path.Combine(folder, ".s.PGSQL.5432");
        Folder = Directory.CreateTempSubdirectory("hub-line-").FullName;
        listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(Folder, ".s.PGSQL.5432")));
        listener.Listen();
        _ = Accept();
    }

    /// <summary>The host to connect to.</summary>
    public string Folder { get; }

    public void Cut() => wire.IsCut = true;

    public void Heal() => wire = new Wire();

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        foreach (var socket in sockets)
            socket.Dispose();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptAsync();
                var far = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await far.ConnectAsync(new UnixDomainSocketEndPoint(target));
                sockets.Add(near);
                sockets.Add(far);
                _ = Carry(near, far, wire);
                _ = Carry(far, near, wire);
            }
        }
        catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
        {
            // The line is closed for good.
        }
    }

    private static async Task Carry(Socket from, Socket to, Wire wire)
    {
        var bytes = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var count = await from.ReceiveAsync(bytes.AsMemory());
                if (wire.IsCut && count > 0)
                    continue;
                if (count == 0)
                {
                    if (!wire.IsCut)
                        to.Shutdown(SocketShutdown.Send);
                    return;
                }
                await to.SendAsync(bytes.AsMemory(0, count));
            }
        }
        catch (Exception problem) when (problem is SocketException or ObjectDisposedException)
        {
            to.Dispose();
        }
    }

    private sealed class Wire
    {
        public volatile bool IsCut;
    }
}
