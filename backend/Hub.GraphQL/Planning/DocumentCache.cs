using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Prepared documents by their bytes. Two generations: when the young one is full it becomes the old one and the old one
/// is forgotten, so that size is bounded without a lock or a list on the way of a hit. Keys are compared byte by byte:
/// a hash alone would let one document answer for another.
/// </summary>
internal sealed class DocumentCache(int documents, int bytes)
{
    private Generation _young = new();
    private Generation _old = new();

    public bool TryGet(ReadOnlySpan<byte> text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        var young = _young;
        if (young.Find(text, out document))
        {
            return true;
        }
        if (!_old.Find(text, out document))
        {
            return false;
        }
        Add(text, document);
        return true;
    }

    public void Add(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        if (text.Length > bytes / 8)
        {
            return;
        }
        var young = _young;
        young.Add(text.ToArray(), document);
        if (young.Count * 2 <= documents && young.Bytes * 2 <= bytes)
        {
            return;
        }
        lock (this)
        {
            if (ReferenceEquals(_young, young))
            {
                _old = young;
                _young = new Generation();
            }
        }
    }

    private sealed class Generation
    {
        private readonly ConcurrentDictionary<byte[], PreparedDocument> _documents = new(Utf8Comparer.Instance);
        private readonly ConcurrentDictionary<byte[], PreparedDocument>.AlternateLookup<ReadOnlySpan<byte>> _bySpan;
        private int _bytes;
        private int _count;

        public Generation() => _bySpan = _documents.GetAlternateLookup<ReadOnlySpan<byte>>();

        public int Count => _count;

        public int Bytes => _bytes;

        public bool Find(ReadOnlySpan<byte> text, [NotNullWhen(true)] out PreparedDocument? document) =>
            _bySpan.TryGetValue(text, out document);

        public void Add(byte[] text, PreparedDocument document)
        {
            if (_documents.TryAdd(text, document))
            {
                Interlocked.Increment(ref _count);
                Interlocked.Add(ref _bytes, text.Length);
            }
        }
    }

    private sealed class Utf8Comparer
        : IEqualityComparer<byte[]>,
            IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Utf8Comparer Instance = new();

        public bool Equals(byte[]? one, byte[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(byte[] text) => GetHashCode(text.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
