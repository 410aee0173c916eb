using System.Security.Cryptography;
using System.Text;

namespace Hub.EventStore;

/// <summary>Name-based UUIDs (version 5): the same namespace and name give the same id on every node and in every run.</summary>
public static class Uuid5
{
    /// <summary>The UUID of <paramref name="name"/> in <paramref name="namespaceId"/>, see RFC 9562 section 5.5.</summary>
#pragma warning disable CA5350 // SHA-1 is what version 5 is defined by; nothing secret depends on it.
    public static Guid Create(Guid namespaceId, string name)
    {
        var length = 16 + Encoding.UTF8.GetByteCount(name);
        var input = length <= 256 ? stackalloc byte[length] : new byte[length];
        namespaceId.TryWriteBytes(input, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, input[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
#pragma warning restore CA5350
}
