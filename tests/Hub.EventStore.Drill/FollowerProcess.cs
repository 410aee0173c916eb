using System.Diagnostics;

namespace Hub.EventStore.Drill;

/// <summary>A node that follows, as a process that can be killed and stopped.</summary>
internal sealed class FollowerProcess : IAsyncDisposable
{
    private readonly Process process;

    private FollowerProcess(string name, Process process) => (Name, this.process) = (name, process);

    public string Name { get; }

    public static FollowerProcess Start(string connectionString, string name) =>
        new(
            name,
            Process.Start(
                new ProcessStartInfo(
                    "dotnet",
                    [typeof(FollowerProcess).Assembly.Location, "follower", connectionString, name]
                )
                {
                    RedirectStandardInput = true,
                }
            )!
        );

    /// <summary>SIGSTOP: it is there and says nothing.</summary>
    public Task Freeze() => Signal("-STOP");

    /// <summary>SIGCONT.</summary>
    public Task Thaw() => Signal("-CONT");

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
