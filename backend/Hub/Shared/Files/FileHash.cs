using System.Security.Cryptography;

namespace Hub.Shared.Files;

/// <summary>
/// A file's identity: the SHA-256 of its bytes, 64 lowercase hexadecimal digits. There is no other way to name a file,
/// so that no path can be said through one.
/// </summary>
public readonly record struct FileHash
{
    private const int Digits = 64;
    private readonly string? _value;

    private FileHash(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("A file hash was never set.");

    public static FileHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Null for anything but 64 lowercase hexadecimal digits.</summary>
    public static FileHash? Parse(string? text) =>
        text is { Length: Digits } && text.All(char.IsAsciiHexDigitLower) ? new FileHash(text) : null;

    public override string ToString() => Value;
}
