using System.Globalization;
using Hub.Host.Embedded;

namespace Hub.Host.Tests.Embedded;

public sealed class OrphanedServerTests
{
    [Fact]
    public async Task A_pid_file_whose_number_is_a_strangers_is_removed_and_the_stranger_lives_on()
    {
        using var folder = new TemporaryFolder();
        var pidFile = Path.Combine(folder.Path, "postmaster.pid");
        // This process: alive, and not a server of that cluster.
        await File.WriteAllTextAsync(pidFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n");

        await OrphanedServer.End(folder.Path, TimeSpan.FromSeconds(5), TimeProvider.System, CancellationToken.None);

        Assert.False(File.Exists(pidFile));
    }

    [Fact]
    public async Task Half_a_pid_file_stops_nothing()
    {
        using var folder = new TemporaryFolder();
        var pidFile = Path.Combine(folder.Path, "postmaster.pid");
        await File.WriteAllTextAsync(pidFile, "");

        await OrphanedServer.End(folder.Path, TimeSpan.FromSeconds(5), TimeProvider.System, CancellationToken.None);

        Assert.False(File.Exists(pidFile));
    }
}
