using System.Buffers;
using System.Text;

namespace Hub.GraphQL.Language;

/// <summary>
/// Cuts UTF-8 text into tokens, one at a time. A struct: a copy is a look-ahead.
/// https://spec.graphql.org/September2025/#sec-Language.Source-Text
/// </summary>
internal ref partial struct Lexer(ReadOnlySpan<byte> source)
{
    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create(
        "_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8
    );

    private readonly ReadOnlySpan<byte> source = source;
    private int position;
    private int line = 1;

    // Column 1 of the line is at this offset, less the bytes that are no UTF-16 unit of their own.
    private int lineStart;

    public TokenKind Kind { get; private set; }

    public int Start { get; private set; }

    public readonly int End => position;

    public int Line { get; private set; }

    public int Column { get; private set; }

    public int Count { get; private set; }

    /// <summary>The token's text; for a string with its quotes.</summary>
    public readonly ReadOnlySpan<byte> Text => source[Start..position];

    /// <summary>What a string token means.</summary>
    public string? StringValue { get; private set; }

    public readonly Location Location => new(Start, position, Line, Column);

    public void Next()
    {
        SkipIgnored();
        Start = position;
        Line = line;
        Column = position - lineStart + 1;
        Count++;
        if (position >= source.Length)
        {
            Kind = TokenKind.End;
            return;
        }

        var first = source[position];
        if (IsNameStart(first))
        {
            var rest = source[position..].IndexOfAnyExcept(NameCharacters);
            position = rest < 0 ? source.Length : position + rest;
            Kind = TokenKind.Name;
            return;
        }

        switch (first)
        {
            case (byte)'"':
                Kind = ReadString();
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                Kind = ReadNumber();
                break;
            case (byte)'.':
                if (!source[position..].StartsWith("..."u8))
                {
                    throw UnexpectedCharacter(position);
                }

                position += 3;
                Kind = TokenKind.Spread;
                break;
            default:
                Kind = Punctuator(first);
                position++;
                break;
        }
    }

    /// <summary>An error at an offset of the current line.</summary>
    public readonly GraphQLSyntaxException Error(string message, int at) =>
        new("Syntax Error: " + message, new Location(at, at, line, at - lineStart + 1));

    private readonly TokenKind Punctuator(byte character) =>
        character switch
        {
            (byte)'!' => TokenKind.Bang,
            (byte)'$' => TokenKind.Dollar,
            (byte)'&' => TokenKind.Ampersand,
            (byte)'(' => TokenKind.ParenthesisLeft,
            (byte)')' => TokenKind.ParenthesisRight,
            (byte)':' => TokenKind.Colon,
            (byte)'=' => TokenKind.EqualsSign,
            (byte)'@' => TokenKind.At,
            (byte)'[' => TokenKind.BracketLeft,
            (byte)']' => TokenKind.BracketRight,
            (byte)'{' => TokenKind.BraceLeft,
            (byte)'|' => TokenKind.Pipe,
            (byte)'}' => TokenKind.BraceRight,
            (byte)'\'' => throw Error(
                "Unexpected single quote character ('), did you mean to use a double quote (\")?",
                position
            ),
            _ => throw UnexpectedCharacter(position),
        };

    // White space, line terminators, commas, comments, byte order marks.
    private void SkipIgnored()
    {
        while (position < source.Length)
        {
            switch (source[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    position++;
                    break;
                case (byte)'\n':
                    position++;
                    StartLine();
                    break;
                case (byte)'\r':
                    position += position + 1 < source.Length && source[position + 1] == '\n' ? 2 : 1;
                    StartLine();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when source[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    lineStart += 2;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        var length = source[position..].IndexOfAny((byte)'\n', (byte)'\r');
        position = length < 0 ? source.Length : position + length;
    }

    private void StartLine()
    {
        line++;
        lineStart = position;
    }

    // https://spec.graphql.org/September2025/#sec-Int-Value and #sec-Float-Value
    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Int;
        if (Peek() == '-')
        {
            position++;
        }

        if (Peek() == '0')
        {
            position++;
            if (IsDigit(Peek()))
            {
                throw Error($"Invalid number, unexpected digit after 0: {Describe(position)}.", position);
            }
        }
        else
        {
            ReadDigits();
        }

        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            position++;
            ReadDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position++;
            if (Peek() is '+' or '-')
            {
                position++;
            }

            ReadDigits();
        }

        // 1a and 1.2.3 are no numbers followed by something else.
        if (Peek() == '.' || (Peek() >= 0 && IsNameStart((byte)Peek())))
        {
            throw Error($"Invalid number, expected digit but got: {Describe(position)}.", position);
        }

        return kind;
    }

    private void ReadDigits()
    {
        if (!IsDigit(Peek()))
        {
            throw Error($"Invalid number, expected digit but got: {Describe(position)}.", position);
        }

        while (IsDigit(Peek()))
        {
            position++;
        }
    }

    private readonly int Peek() => position < source.Length ? source[position] : -1;

    private static bool IsDigit(int character) => character is >= '0' and <= '9';

    private static bool IsNameStart(byte character) =>
        character is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_';

    private readonly GraphQLSyntaxException UnexpectedCharacter(int at) =>
        Error($"Unexpected character: {Describe(at)}.", at);

    private readonly string Describe(int at)
    {
        if (at >= source.Length)
        {
            return "<EOF>";
        }

        Rune.DecodeFromUtf8(source[at..], out var rune, out _);
        return rune.Value == '"' ? "'\"'"
            : rune.Value is >= ' ' and < 0x7F ? $"\"{rune}\""
            : $"U+{rune.Value:X4}";
    }
}
