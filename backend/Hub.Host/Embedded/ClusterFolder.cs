using System.Globalization;
using System.Text;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>The embedded cluster on disk: its data, socket and log, all belonging to PostgreSQL's user.</summary>
public sealed class ClusterFolder(DataFolder folder)
{
    // A socket's whole path must stay under 104 bytes on macOS, 108 on Linux.
    private const int LongestSocketFolder = 103 - 15;
    private const long LargestLog = 10_000_000;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Home => folder.Postgres;
    public string Data => Path.Combine(Home, "cluster");
    public string Log => Path.Combine(Home, "server.log");

    /// <summary>The major version that made the cluster; null when there is none yet.</summary>
    public int? Major =>
        File.Exists(Path.Combine(Data, "PG_VERSION"))
            ? int.Parse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")), CultureInfo.InvariantCulture)
            : null;

    public void Make()
    {
        if (DatabaseUser.Other is { } user && ReachableFolder.FirstClosed(folder.Path) is { } closed)
        {
            throw new StartRefused(
                $"""
                PostgreSQL does not run as root; it runs as the user {user}, who may not enter {closed}.
                Name a data folder that everybody may pass through: --Hub:DataFolder=/var/lib/hub
                """
            );
        }
        MakePrivate(Home);
        if (File.Exists(Log) && new FileInfo(Log).Length > LargestLog)
        {
            File.Move(Log, Log + ".1", overwrite: true);
        }
        DatabaseUser.Give(Home);
    }

    /// <summary>A folder for the Unix socket that only PostgreSQL's user and root may enter.</summary>
    public string MakeSocketFolder()
    {
        var beside = Path.Combine(Home, "socket");
        var socket =
            Encoding.UTF8.GetByteCount(beside) <= LongestSocketFolder
                ? MakePrivate(beside)
                : Directory.CreateTempSubdirectory("hub-").FullName; // mode 0700, unguessable name
        DatabaseUser.Give(socket);
        return socket;
    }

    private static string MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly);
            File.SetUnixFileMode(path, OwnerOnly);
        }
        return path;
    }
}
