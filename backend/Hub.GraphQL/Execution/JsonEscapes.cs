using System.Buffers;
using System.Text.Unicode;

namespace Hub.GraphQL.Execution;

/// <summary>What JSON wants escaped in a string (RFC 8259 §7): quote, backslash and control characters.</summary>
internal static class JsonEscapes
{
    public static readonly SearchValues<char> Characters = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"
    );

    public static void Write(ResponseBuffer buffer, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Characters);
            var plain = next < 0 ? text : text[..next];
            Utf8.FromUtf16(plain, buffer.Space(plain.Length * 3), out _, out var written);
            buffer.Advance(written);
            if (next < 0)
            {
                return;
            }
            Escape(buffer, text[next]);
            text = text[(next + 1)..];
        }
    }

    private static void Escape(ResponseBuffer buffer, char character)
    {
        switch (character)
        {
            case '"':
                buffer.Raw("\\\""u8);
                break;
            case '\\':
                buffer.Raw("\\\\"u8);
                break;
            case '\n':
                buffer.Raw("\\n"u8);
                break;
            case '\r':
                buffer.Raw("\\r"u8);
                break;
            case '\t':
                buffer.Raw("\\t"u8);
                break;
            default:
                buffer.Raw("\\u00"u8);
                buffer.Raw("0123456789abcdef"u8.Slice(character >> 4, 1));
                buffer.Raw("0123456789abcdef"u8.Slice(character & 15, 1));
                break;
        }
    }
}
