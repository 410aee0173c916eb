namespace Hub.Shared.Files;

/// <summary>
/// Where bytes lie. Names are hashes, so writing the same again changes nothing. A folder today; an object store needs
/// no more than these.
/// </summary>
public interface IFileStore
{
    /// <summary>Whole and durable when it returns, or not there at all.</summary>
    Task Keep(FileHash hash, ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>A stream that can seek, which the caller closes; null when there is no such file.</summary>
    Task<Stream?> Open(FileHash hash, CancellationToken cancellation);

    Task Remove(FileHash hash, CancellationToken cancellation);
}
