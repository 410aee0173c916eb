namespace Hub.Shared.Files;

/// <summary>Files in a folder, spread over 256 by the hash's first two digits. Several nodes share one folder.</summary>
public sealed class FolderFileStore(string folder) : IFileStore
{
    public async Task Keep(FileHash hash, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written aside and renamed: nobody ever opens half a file, also after a loss of power.
        var aside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(bytes, cancellation);
                file.Flush(flushToDisk: true);
            }
            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    public Task<Stream?> Open(FileHash hash, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<Stream?>(
                new FileStream(
                    PathOf(hash),
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.Read | FileShare.Delete,
                    81_920,
                    FileOptions.Asynchronous
                )
            );
        }
        catch (IOException missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task Remove(FileHash hash, CancellationToken cancellation)
    {
        if (Directory.Exists(Path.GetDirectoryName(PathOf(hash))))
            File.Delete(PathOf(hash));
        return Task.CompletedTask;
    }

    private string PathOf(FileHash hash) => Path.Combine(folder, hash.Value[..2], hash.Value[2..]);
}
