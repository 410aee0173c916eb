using System.Text;

namespace Hub.GraphQL.Language;

/// <summary>
/// The text of a document as UTF-8. UTF-8 because that is what HTTP bodies and persisted documents hold: the lexer reads
/// the bytes as they came, half the memory of UTF-16 and no transcoding; only names and strings become C# strings.
/// </summary>
public readonly struct SourceText(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public static implicit operator SourceText(ReadOnlyMemory<byte> utf8) => new(utf8);

    public static implicit operator SourceText(byte[] utf8) => new(utf8);

    public static implicit operator SourceText(string text) => new(Encoding.UTF8.GetBytes(text));

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
