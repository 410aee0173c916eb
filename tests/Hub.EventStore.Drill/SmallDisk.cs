using System.Diagnostics;

namespace Hub.EventStore.Drill;

/// <summary>A disk of a few megabytes: a tmpfs, which only root may mount.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const string Filler = "filler";

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Mounts it, owned by who owns <paramref name="like"/>; null and why where that cannot be done.</summary>
    public static async Task<(SmallDisk? Disk, string Why)> Mount(int megabytes, string like)
    {
        var folder = Path.Combine("/tmp", $"hub-drill-disk-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        var (code, said) = await Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0700", "hub-drill", folder);
        if (code != 0)
        {
            Directory.Delete(folder);
            return (null, $"no tmpfs can be mounted here: {said.Trim()}");
        }
        await Run("chown", $"--reference={like}", folder);
        return (new SmallDisk(folder), "");
    }

    /// <summary>Takes all but <paramref name="left"/> bytes.</summary>
    public void Fill(long left)
    {
        var free = new DriveInfo(Folder).AvailableFreeSpace;
        using var file = File.Create(Path.Combine(Folder, Filler));
        var block = new byte[64 * 1024];
        for (var written = 0L; written < free - left; written += block.Length)
            file.Write(block);
    }

    /// <summary>Gives back what was taken.</summary>
    public void Free() => File.Delete(Path.Combine(Folder, Filler));

    public async ValueTask DisposeAsync()
    {
        // Lazily: PostgreSQL may keep files of a dropped database open for a moment.
        await Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    private static async Task<(int Code, string Said)> Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true }
            )!;
            var said = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, said);
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            return (-1, problem.Message);
        }
    }
}
