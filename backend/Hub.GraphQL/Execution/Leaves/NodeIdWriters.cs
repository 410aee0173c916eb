using System.Buffers.Text;
using System.Text;

namespace Hub.GraphQL.Execution.Leaves;

/// <summary>Writes base64 of <c>Type:uuid</c> without a string in between: nearly every object of an answer has an id.</summary>
internal sealed class UuidNodeIdWriter(string type) : ValueWriter<Guid>
{
    private const int UuidLength = 36;
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(type + ":");

    public override bool Write(Guid value, ResponseWriter writer)
    {
        Span<byte> text = stackalloc byte[256];
        _prefix.CopyTo(text);
        value.TryFormat(text[_prefix.Length..], out _);
        NodeIdText.Write(text[..(_prefix.Length + UuidLength)], writer.Buffer);
        return true;
    }
}

/// <summary>Base64 of <c>Type:key</c>.</summary>
internal sealed class TextNodeIdWriter(string type, bool nonNull) : ValueWriter<string?>
{
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(type + ":");

    public override bool Write(string? value, ResponseWriter writer)
    {
        if (value is null)
        {
            return writer.Null(nonNull);
        }
        var length = _prefix.Length + Encoding.UTF8.GetByteCount(value);
        var text = length <= 256 ? stackalloc byte[256] : new byte[length];
        _prefix.CopyTo(text);
        Encoding.UTF8.GetBytes(value, text[_prefix.Length..]);
        NodeIdText.Write(text[..length], writer.Buffer);
        return true;
    }
}

internal static class NodeIdText
{
    public static void Write(ReadOnlySpan<byte> text, ResponseBuffer buffer)
    {
        var space = buffer.Space(Base64.GetMaxEncodedToUtf8Length(text.Length) + 2);
        space[0] = (byte)'"';
        Base64.EncodeToUtf8(text, space[1..], out _, out var written);
        space[written + 1] = (byte)'"';
        buffer.Advance(written + 2);
    }
}
