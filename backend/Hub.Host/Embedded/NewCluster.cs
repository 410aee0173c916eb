using System.Diagnostics;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>Makes a cluster: beside its place, then moved there whole, so that a killed start leaves no half of one.</summary>
internal static class NewCluster
{
    public static async Task Make(
        ClusterFolder cluster,
        PostgresPrograms programs,
        string superuserPassword,
        CancellationToken cancellation
    )
    {
        var unfinished = cluster.Data + ".new";
        var password = Path.Combine(cluster.Home, "password");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }
        await File.WriteAllTextAsync(password, superuserPassword, cancellation);
        DatabaseUser.Give(password);
        try
        {
            var start = DatabaseProcess.Describe(programs.InitDb, Arguments(unfinished, password, programs), cluster);
            start.RedirectStandardOutput = true;
            start.RedirectStandardError = true;
            using var initdb = Process.Start(start)!;
            var said = await Task.WhenAll(
                initdb.StandardOutput.ReadToEndAsync(cancellation),
                initdb.StandardError.ReadToEndAsync(cancellation)
            );
            await initdb.WaitForExitAsync(cancellation);
            if (initdb.ExitCode != 0)
            {
                throw new StartRefused($"PostgreSQL {programs.Major} could not make a cluster:\n{said[1].Trim()}");
            }
        }
        finally
        {
            File.Delete(password);
        }
        Directory.Move(unfinished, cluster.Data);
    }

    private static List<string> Arguments(string data, string passwordFile, PostgresPrograms programs)
    {
        List<string> arguments =
        [
            $"--pgdata={data}",
            "--username=hub_superuser",
            $"--pwfile={passwordFile}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--data-checksums",
        ];
        // The order of bytes, with letters known as such; Norwegian order is asked for where it is shown.
        arguments.AddRange(
            programs.Major >= 17
                ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
                : [OperatingSystem.IsLinux() ? "--locale=C.UTF-8" : "--locale=en_US.UTF-8"]
        );
        return arguments;
    }
}
