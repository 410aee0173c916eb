using System.Runtime.InteropServices;

namespace Hub.Benchmarks.Store;

/// <summary>
/// Random ids without asking the kernel, as <see cref="Guid.NewGuid"/> does each time: callers bring theirs along, and
/// making them is no part of what is compared.
/// </summary>
internal static class Ids
{
    public static Guid Next()
    {
        Guid id = default;
        Random.Shared.NextBytes(MemoryMarshal.AsBytes(new Span<Guid>(ref id)));
        return id;
    }
}
