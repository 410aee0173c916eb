using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Hub.GraphQL.Execution;

/// <summary>
/// The answer as UTF-8 JSON, growing in one rented array. One array, because a null that propagates takes back what was
/// written of its parents: that is setting <see cref="Position"/> back, and a pipe cannot do it.
/// </summary>
internal sealed class ResponseBuffer : IDisposable
{
    private const int KeptCapacity = 256 * 1024;
    private byte[] _bytes;
    private int _position;

    public ResponseBuffer(int capacity = 16 * 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Position
    {
        get => _position;
        set => _position = value;
    }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _position);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> utf8)
    {
        var position = _position;
        if (_bytes.Length - position < utf8.Length)
        {
            Grow(utf8.Length);
        }
        utf8.CopyTo(_bytes.AsSpan(position));
        _position = position + utf8.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(byte character)
    {
        if (_bytes.Length == _position)
        {
            Grow(1);
        }
        _bytes[_position++] = character;
    }

    public void Null() => Raw("null"u8);

    /// <summary>At least this many bytes to write into; follow with <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Space(int bytes)
    {
        if (_bytes.Length - _position < bytes)
        {
            Grow(bytes);
        }
        return _bytes.AsSpan(_position);
    }

    public void Advance(int bytes) => _position += bytes;

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Space(20), out var written);
        _position += written;
    }

    /// <summary>A JSON string. What needs no escape, which is nearly all text, is transcoded in one vectorised step.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var space = Space(text.Length * 3 + 2);
        space[0] = (byte)'"';
        if (text.IndexOfAny(JsonEscapes.Characters) < 0)
        {
            Utf8.FromUtf16(text, space[1..], out _, out var written);
            space[written + 1] = (byte)'"';
            _position += written + 2;
            return;
        }
        _position++;
        JsonEscapes.Write(this, text);
        Raw((byte)'"');
    }

    /// <summary>Text that is known to be ASCII without anything to escape (numbers, dates, uuids), in quotes.</summary>
    public void Quoted<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        var space = Space(130);
        space[0] = (byte)'"';
        value.TryFormat(space[1..], out var written, format, System.Globalization.CultureInfo.InvariantCulture);
        space[written + 1] = (byte)'"';
        _position += written + 2;
    }

    /// <summary>Empty again; a large array is given back, so that one large answer does not keep its memory for ever.</summary>
    public void Reset()
    {
        _position = 0;
        if (_bytes.Length > KeptCapacity)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = ArrayPool<byte>.Shared.Rent(KeptCapacity / 16);
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        var size = Math.Max(_bytes.Length * 2L, _position + (long)needed);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, Array.MaxLength));
        _bytes.AsSpan(0, _position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
