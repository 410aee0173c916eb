using System.Buffers.Binary;

namespace Hub.Shared.Files.Formats;

/// <summary>
/// PDF, ISO 32000-2 (7.5). It is kept as it is: its parts cannot be told apart without rendering it. So what is also a web
/// page or an archive is refused, and what a PDF may do is taken away where it is opened (downloaded, in a sandbox).
/// </summary>
internal static class Pdf
{
    private const int Tail = 1024;
    private static readonly byte[][] Pages =
    [
        .. new[] { "<html", "<script", "<svg", "<!doctype", "<?php" }.Select(Ascii),
    ];

    public static ReadOnlySpan<byte> Signature => "%PDF-"u8;

    /// <summary>Null where it does not end as a PDF, or is something else too.</summary>
    public static InspectedFile? Read(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var tail = span[Math.Max(0, span.Length - Tail)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        // After the end only white space: an archive or a page hung on would stand there.
        if (end < 0 || tail[(end + 5)..].IndexOfAnyExcept("\r\n \t\0"u8) >= 0)
            return null;
        return LooksLikeAPage(span[..Math.Min(span.Length, Tail)]) || IsAnArchive(span)
            ? null
            : new InspectedFile(FileKind.Pdf, bytes, 0, 0);
    }

    /// <summary>
    /// Encrypted (7.6): the trailer, in plain text also where it is that of a cross-reference stream, names the dictionary.
    /// </summary>
    public static bool IsProtected(ReadOnlySpan<byte> bytes)
    {
        var key = "/Encrypt"u8;
        for (var rest = bytes; rest.IndexOf(key) is var at and >= 0; rest = rest[(at + key.Length)..])
            if (rest[(at + key.Length)..] is [(byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t' or (byte)'<', ..])
                return true;
        return false;
    }

    /// <summary>Old browsers guessed a page from the first kilobyte.</summary>
    private static bool LooksLikeAPage(ReadOnlySpan<byte> head)
    {
        var lower = new byte[head.Length];
        for (var i = 0; i < head.Length; i++)
            lower[i] = head[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(head[i] | 0x20) : head[i];
        return Pages.Any(page => lower.AsSpan().IndexOf(page) >= 0);
    }

    /// <summary>ZIP readers look for its end record, whose comment reaches to the end of the file (APPNOTE 4.3.16).</summary>
    private static bool IsAnArchive(ReadOnlySpan<byte> bytes)
    {
        const int Record = 22;
        for (var at = bytes.Length - Record; at >= Math.Max(0, bytes.Length - Record - ushort.MaxValue); at--)
            if (
                bytes[at..].StartsWith("PK\x05\x06"u8)
                && BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 20)..]) == bytes.Length - at - Record
            )
                return true;
        return false;
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);
}
