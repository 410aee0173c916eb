using System.Buffers.Binary;

namespace Hub.Shared.Files.Formats;

/// <summary>Portable Network Graphics, https://www.w3.org/TR/png-3/ (chapters 5 and 11).</summary>
internal static class Png
{
    // A chunk is length, type, data and checksum.
    private const int Around = 12;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null where the chunks do not make one whole picture.</summary>
    public static InspectedFile? Read(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(bytes.Length);
        kept.AddRange(Signature);
        var (width, height, hasData) = (0, 0, false);
        for (var at = Signature.Length; at + Around <= bytes.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - Around)
                return null;
            var chunk = bytes.Slice(at, (int)length + Around);
            var type = chunk.Slice(4, 4);
            if (width == 0)
            {
                if (!type.SequenceEqual("IHDR"u8) || length != 13)
                    return null;
                width = BinaryPrimitives.ReadInt32BigEndian(chunk[8..]);
                height = BinaryPrimitives.ReadInt32BigEndian(chunk[12..]);
                if (width <= 0 || height <= 0)
                    return null;
            }
            hasData |= type.SequenceEqual("IDAT"u8);
            if (IsKept(type))
                kept.AddRange(chunk);
            if (type.SequenceEqual("IEND"u8))
                return length == 0 && hasData ? new InspectedFile(FileKind.Png, kept.ToArray(), width, height) : null;
            at += chunk.Length;
        }
        return null;
    }

    /// <summary>What draws the picture, animation and colours included. Texts, times and Exif stay behind.</summary>
    private static bool IsKept(ReadOnlySpan<byte> type) =>
        System.Text.Encoding.ASCII.GetString(type)
            is "IHDR"
                or "PLTE"
                or "IDAT"
                or "IEND"
                or "tRNS"
                or "cHRM"
                or "gAMA"
                or "iCCP"
                or "sRGB"
                or "sBIT"
                or "cICP"
                or "bKGD"
                or "pHYs"
                or "acTL"
                or "fcTL"
                or "fdAT";
}
