using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Hub.EventStore.Drill;

/// <summary>A writer process as its parent sees it, and what it was told by the store.</summary>
public sealed class WriterProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task reading;
    private readonly TaskCompletionSource holds = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WriterProcess(Process process)
    {
        this.process = process;
        reading = Read();
    }

    /// <summary>Commands that were answered as saved, with the last sequence told.</summary>
    public ConcurrentDictionary<Guid, long> Acknowledged { get; } = new();

    /// <summary>Commands that were refused.</summary>
    public ConcurrentBag<Guid> Refused { get; } = [];

    /// <summary>It wrote all it was to write.</summary>
    public bool Ended { get; private set; }

    public bool HasExited => process.HasExited;

    /// <summary>Completes when a process that was started to freeze holds the append lock.</summary>
    public Task Holds => holds.Task;

    /// <summary>Many writers at once, each writing <paramref name="count"/> times.</summary>
    public static WriterProcess Start(string connectionString, int writers, int count) =>
        Start(
            "writer",
            connectionString,
            writers.ToString(CultureInfo.InvariantCulture),
            count.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>One that stops in the middle of its commit, until <see cref="GoOn"/>.</summary>
    public static WriterProcess StartToFreeze(string connectionString) => Start("freeze", connectionString);

    private static WriterProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } path && Path.GetFileName(path) == "dotnet" ? path : "dotnet"
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(WriterProcess).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new WriterProcess(Process.Start(start)!);
    }

    /// <summary>SIGSTOP: it does nothing more, and its connections stay open.</summary>
    public Task Freeze() => Signal("STOP");

    /// <summary>SIGCONT, and the line that it waits for.</summary>
    public async Task GoOn()
    {
        await Signal("CONT");
        await process.StandardInput.WriteLineAsync("go on");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>SIGKILL, then what it still managed to say.</summary>
    public async Task Kill()
    {
        process.Kill();
        await reading;
        await process.WaitForExitAsync();
    }

    /// <summary>Until it has written everything.</summary>
    public async Task End()
    {
        await reading;
        await process.WaitForExitAsync();
        if (!Ended)
            throw new InvalidOperationException($"The writer process ended early with code {process.ExitCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private async Task Read()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            if (words is ["ack", var saved, var sequence] && Guid.TryParse(saved, out var command))
                Acknowledged[command] = long.Parse(sequence, CultureInfo.InvariantCulture);
            else if (words is ["no", var refused])
                Refused.Add(Guid.Parse(refused));
            else if (words is ["holds"])
                holds.TrySetResult();
            else if (words is ["end"])
                Ended = true;
        }
    }
}
