using System.Buffers;
using System.Text;

namespace Hub.GraphQL.Language;

// https://spec.graphql.org/September2025/#sec-String-Value
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    private TokenKind ReadString()
    {
        if (source[position..].StartsWith("\"\"\""u8))
        {
            ReadBlockString();
            return TokenKind.BlockString;
        }

        position++;
        StringBuilder? text = null;
        while (true)
        {
            var chunk = source[position..];
            var length = chunk.IndexOfAny(StringStops);
            chunk = length < 0 ? chunk : chunk[..length];
            var piece = Encoding.UTF8.GetString(chunk);
            position += chunk.Length;
            lineStart += chunk.Length - piece.Length;
            switch (Peek())
            {
                case '"':
                    position++;
                    StringValue = text is null ? piece : text.Append(piece).ToString();
                    return TokenKind.String;
                case '\\':
                    ReadEscape((text ??= new StringBuilder()).Append(piece));
                    break;
                default:
                    throw Error("Unterminated string.", position);
            }
        }
    }

    private void ReadEscape(StringBuilder text)
    {
        var escape = position + 1 < source.Length ? source[position + 1] : -1;
        if (escape == 'u')
        {
            ReadUnicodeEscape(text);
            return;
        }

        text.Append(
            escape switch
            {
                '"' => '"',
                '\\' => '\\',
                '/' => '/',
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => throw InvalidEscape(position + 2),
            }
        );
        position += 2;
    }

    // \u{1F600}, \u2603 or the pair \uD83D\uDE00.
    private void ReadUnicodeEscape(StringBuilder text)
    {
        if (position + 2 < source.Length && source[position + 2] == '{')
        {
            ReadVariableEscape(text);
            return;
        }

        var code = Hexadecimal(position + 2);
        if (code >= 0 && Rune.IsValid(code))
        {
            text.Append((char)code);
            position += 6;
            return;
        }

        if (
            code is >= 0xD800 and <= 0xDBFF
            && position + 7 < source.Length
            && source[position + 6] == '\\'
            && source[position + 7] == 'u'
            && Hexadecimal(position + 8) is >= 0xDC00 and <= 0xDFFF and var trailing
        )
        {
            text.Append((char)code).Append((char)trailing);
            position += 12;
            return;
        }

        throw InvalidEscape(position + 6);
    }

    private void ReadVariableEscape(StringBuilder text)
    {
        var code = 0;
        var at = position + 3;
        while (at < source.Length && HexadecimalDigit(source[at]) is >= 0 and var digit && code <= 0x10FFFF)
        {
            code = (code * 16) + digit;
            at++;
        }

        if (at == position + 3 || at >= source.Length || source[at] != '}' || !Rune.IsValid(code))
        {
            throw InvalidEscape(Math.Min(at + 1, source.Length));
        }

        text.Append(new Rune(code).ToString());
        position = at + 1;
    }

    /// <summary>Four hexadecimal digits, or -1.</summary>
    private readonly int Hexadecimal(int at)
    {
        if (at + 4 > source.Length)
        {
            return -1;
        }

        var code = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = HexadecimalDigit(source[i]);
            if (digit < 0)
            {
                return -1;
            }

            code = (code * 16) + digit;
        }

        return code;
    }

    private static int HexadecimalDigit(byte character) =>
        character switch
        {
            >= (byte)'0' and <= (byte)'9' => character - '0',
            >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
            _ => -1,
        };

    private readonly GraphQLSyntaxException InvalidEscape(int end)
    {
        var sequence = source[position..Math.Min(end, source.Length)];
        var kind = sequence.StartsWith("\\u"u8) ? "Unicode" : "character";
        return Error($"Invalid {kind} escape sequence: \"{Encoding.UTF8.GetString(sequence)}\".", position);
    }

    private void ReadBlockString()
    {
        position += 3;
        var raw = new StringBuilder();
        while (true)
        {
            var chunk = source[position..];
            var length = chunk.IndexOfAny(StringStops);
            chunk = length < 0 ? chunk : chunk[..length];
            var piece = Encoding.UTF8.GetString(chunk);
            raw.Append(piece);
            position += chunk.Length;
            lineStart += chunk.Length - piece.Length;
            if (position >= source.Length)
            {
                throw Error("Unterminated string.", position);
            }

            var rest = source[position..];
            if (rest.StartsWith("\"\"\""u8))
            {
                position += 3;
                StringValue = BlockString.Dedent(raw.ToString());
                return;
            }

            if (rest.StartsWith("\\\"\"\""u8))
            {
                raw.Append("\"\"\"");
                position += 4;
            }
            else if (rest[0] is (byte)'\n' or (byte)'\r')
            {
                position += rest.StartsWith("\r\n"u8) ? 2 : 1;
                raw.Append('\n');
                StartLine();
            }
            else
            {
                raw.Append((char)rest[0]);
                position++;
            }
        }
    }
}
