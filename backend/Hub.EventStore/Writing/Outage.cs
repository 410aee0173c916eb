using System.Net.Sockets;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>Tells a database that cannot serve anybody now from one that refuses this statement.</summary>
internal static class Outage
{
    public static bool Is(Exception problem) =>
        problem switch
        {
            PostgresException refused => Says(refused.SqlState),
            NpgsqlException or IOException or SocketException or TimeoutException or ObjectDisposedException => true,
            _ => false,
        };

    /// <summary>An error ends its transaction, so that nothing of it is saved; a line that breaks or is ended leaves that open.</summary>
    public static bool SaysNotSaved(Exception problem) => problem is PostgresException { InvariantSeverity: "ERROR" };

    // 08 connection, 25006 read-only (a standby), 25P03 idle in transaction for too long, 28 and 3D000 no entry,
    // 53 out of disk, memory or connections, 55P03 the lock was not given in time, 57 terminated or shutting down, 58 I/O.
    private static bool Says(string state) =>
        state[..2] is "08" or "28" or "53" or "57" or "58" || state is "25006" or "25P03" or "3D000" or "55P03";
}
