using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Hub.Host.Embedded;

/// <summary>The running server, started so that it ends with us.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    private readonly ClusterFolder cluster;
    private readonly PostgresPrograms programs;
    private readonly Process process;

    private ServerProcess(ClusterFolder cluster, PostgresPrograms programs, Process process)
    {
        this.cluster = cluster;
        this.programs = programs;
        this.process = process;
    }

    public bool HasExited => process.HasExited;

    public static ServerProcess Start(ClusterFolder cluster, PostgresPrograms programs, ServerAddress address)
    {
        string[] server = [programs.Postgres, "-D", cluster.Data, .. Settings(address)];
        var start = OperatingSystem.IsWindows()
            ? DatabaseProcess.Describe(server[0], server[1..], cluster)
            : DatabaseProcess.Describe(Setsid ?? "/bin/sh", Wrapped(server), cluster);
        start.RedirectStandardInput = true;
        return new(cluster, programs, Process.Start(start)!);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AskToStop();
        using var patience = new CancellationTokenSource(LongestStop);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
        process.Dispose();
    }

    private async Task AskToStop()
    {
        process.StandardInput.Close(); // see run-postgres.sh
        if (OperatingSystem.IsWindows())
        {
            string[] stop = ["stop", "-m", "fast", "-W", "-D", cluster.Data];
            using var asked = Process.Start(DatabaseProcess.Describe(programs.Control, stop, cluster))!;
            await asked.WaitForExitAsync();
        }
    }

    private static string[] Wrapped(string[] server)
    {
        using var script = new StreamReader(
            typeof(ServerProcess).Assembly.GetManifestResourceStream("embedded.run-postgres.sh")!
        );
        string[] wrapped = ["-c", script.ReadToEnd(), "hub-postgres", .. server];
        return Setsid is null ? wrapped : ["/bin/sh", .. wrapped];
    }

    // A session of its own: Ctrl+C in the terminal goes to the hub alone, which stops the server last.
    private static string? Setsid { get; } = ((string[])["/usr/bin/setsid", "/bin/setsid"]).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Settings(ServerAddress address)
    {
        Dictionary<string, string> settings = new()
        {
            ["port"] = address.Port.ToString(CultureInfo.InvariantCulture),
            ["listen_addresses"] = address.IsSocket ? "" : address.Host,
            ["unix_socket_directories"] = address.IsSocket ? address.Host : "",
            ["unix_socket_permissions"] = "0700",
            ["max_connections"] = "200",
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
            ["log_error_verbosity"] = "terse", // details quote what people wrote
        };
        return settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" });
    }
}
