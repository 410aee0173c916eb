using System.Globalization;
using Hub.Host.Starting;

namespace Hub.Host.Embedded;

/// <summary>Another hub, or a command of it, works on the data folder.</summary>
public sealed class FolderInUse(string message) : StartRefused(message);

/// <summary>
/// One hub at a time on a data folder. The operating system holds the lock and lets go of it however the process
/// ends, so a killed hub leaves nothing that must be cleaned up.
/// </summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    private FolderLock(FileStream held) => this.held = held;

    public static FolderLock Take(DataFolder folder)
    {
        var path = Path.Combine(folder.Path, "hub.lock");
        var holder = Path.Combine(folder.Path, "hub.pid");
        try
        {
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(holder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new(held);
        }
        catch (IOException)
        {
            var process = File.Exists(holder) ? $" (process {File.ReadAllText(holder)})" : "";
            throw new FolderInUse(
                $"""
                Another hub{process} is running on the data folder {folder.Path}.
                Stop it first, or give this one a folder and an address of its own:
                  --Hub:DataFolder=PATH --urls=http://localhost:PORT
                """
            );
        }
    }

    public void Dispose() => held.Dispose();
}
