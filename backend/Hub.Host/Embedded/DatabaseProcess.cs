using System.Diagnostics;

namespace Hub.Host.Embedded;

/// <summary>How PostgreSQL's programs are started: as its user, from its folder, without our settings for it.</summary>
internal static class DatabaseProcess
{
    public static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, ClusterFolder cluster)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = cluster.Home };
        if (DatabaseUser.Other is { } user)
        {
            start.UserName = user;
        }
        // PGDATA, PGPORT and the like of the person who starts the hub must not reach the embedded server.
        foreach (
            var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList()
        )
        {
            start.Environment.Remove(name);
        }
        start.Environment["LC_ALL"] = OperatingSystem.IsLinux() ? "C.UTF-8" : "C";
        start.Environment["HUB_POSTGRES_LOG"] = cluster.Log;
        return start;
    }
}
