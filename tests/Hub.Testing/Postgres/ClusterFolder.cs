using System.Diagnostics;
using System.Text;

namespace Hub.Testing.Postgres;

/// <summary>A cluster's files (short path, since a socket's is limited to 107 bytes) and the programs run on them.</summary>
internal sealed class ClusterFolder
{
    private const string Prefix = "hub-test-pg-";
    private const string UserWhenRoot = "nobody";
    private static int number;

    private readonly StringBuilder log = new();

    private ClusterFolder(string root) => Root = root;

    public string Root { get; }

    public string Data => Path.Combine(Root, "data");

    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    public static ClusterFolder Create()
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The tests' PostgreSQL listens on a Unix socket.");
        RemoveLeftovers();
        var root = Path.Combine("/tmp", $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref number)}");
        Directory.CreateDirectory(root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (Environment.IsPrivilegedProcess)
            Await(Process.Start("chown", [UserWhenRoot, root]));
        return new ClusterFolder(root);
    }

    /// <summary>Runs one of PostgreSQL's programs to its end.</summary>
    public async Task Run(string program, params string[] arguments)
    {
        using var process = Start(Path.Combine(PostgresPrograms.Folder, program), arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {Log}");
    }

    /// <summary>Starts the server under a shell that ends it, and removes the folder, when our end of its input closes.</summary>
    public Process StartServer(string[] arguments)
    {
        const string watch = """
            exec 3<&0
            "$@" </dev/null & server=$!
            ( read -r _ <&3; kill -QUIT $server 2>/dev/null ) & watcher=$!
            wait $server; kill $watcher 2>/dev/null
            """;
        return Start("/bin/sh", ["-c", watch, "sh", Path.Combine(PostgresPrograms.Folder, "postgres"), .. arguments]);
    }

    /// <summary>SIGKILL for the postmaster and every backend.</summary>
    public void KillServer()
    {
        if (PostmasterId() is not { } postmaster)
            return;
        foreach (var process in (int[])[postmaster, .. ChildrenOf(postmaster)])
            Kill(process);
    }

    /// <summary>While no server runs.</summary>
    public async Task MoveWriteAheadLog(string target)
    {
        var own = Path.Combine(Data, "pg_wal");
        using (var copy = Process.Start("cp", ["-a", $"{own}/.", target]))
            await copy.WaitForExitAsync();
        Directory.Delete(own, recursive: true);
        File.CreateSymbolicLink(own, target);
    }

    public void Delete()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
    }

    private static void RemoveLeftovers()
    {
        foreach (var root in Directory.GetDirectories("/tmp", Prefix + "*"))
        {
            var owner = Path.GetFileName(root)[Prefix.Length..].Split('-')[0];
            if (Directory.Exists($"/proc/{owner}"))
                continue;
            try
            {
                var leftover = new ClusterFolder(root);
                leftover.KillServer();
                leftover.Delete();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Another process cleans the same leftover, or it belongs to another user.
            }
        }
    }

    private int? PostmasterId()
    {
        var file = Path.Combine(Data, "postmaster.pid");
        return File.Exists(file) && int.TryParse(File.ReadLines(file).FirstOrDefault(), out var id) ? id : null;
    }

    private static int[] ChildrenOf(int parent)
    {
        var file = $"/proc/{parent}/task/{parent}/children";
        return File.Exists(file)
            ? [.. File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]
            : [];
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            if (process.ProcessName.StartsWith("postgres", StringComparison.Ordinal))
                process.Kill();
        }
        catch (ArgumentException)
        {
            // Gone already.
        }
    }

    private Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (Environment.IsPrivilegedProcess)
            start.UserName = UserWhenRoot;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Keep(string? line)
    {
        lock (log)
        {
            if (log.Length < 100_000)
                log.AppendLine(line);
        }
    }

    private static void Await(Process process)
    {
        using (process)
            process.WaitForExit();
    }
}
