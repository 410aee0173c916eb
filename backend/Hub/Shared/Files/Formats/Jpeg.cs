using System.Buffers.Binary;

namespace Hub.Shared.Files.Formats;

/// <summary>JPEG, ITU-T T.81 annex B (https://www.w3.org/Graphics/JPEG/itu-t81.pdf).</summary>
internal static class Jpeg
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Exif = 0xE1;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <summary>Null where the segments do not make one whole picture. What stands after its end is left out.</summary>
    public static InspectedFile? Read(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(bytes.Length) { 0xFF, 0xD8 };
        var (width, height, hasScan) = (0, 0, false);
        for (var at = 2; at + 1 < bytes.Length; )
        {
            if (bytes[at] != 0xFF)
                return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF) // fill
            {
                at++;
                continue;
            }
            if (marker == EndOfImage)
            {
                kept.AddRange([0xFF, EndOfImage]);
                return hasScan && width > 0 ? new InspectedFile(FileKind.Jpeg, kept.ToArray(), width, height) : null;
            }
            if (at + 4 > bytes.Length)
                return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            var segment = bytes.Slice(at, 2 + length);
            if (IsFrame(marker))
            {
                if (length < 8)
                    return null;
                height = BinaryPrimitives.ReadUInt16BigEndian(segment[5..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(segment[7..]);
            }
            if (marker == Exif)
                kept.AddRange(ExifOrientation.Only(segment));
            else if (IsKept(marker, segment[4..]))
                kept.AddRange(segment);
            at += segment.Length;
            if (marker == StartOfScan)
            {
                hasScan = true;
                var end = EndOfScan(bytes, at);
                kept.AddRange(bytes[at..end]);
                at = end;
            }
        }
        return null;
    }

    /// <summary>Frame headers hold the size: all SOFn but the three codes that are tables (B.1.1.3).</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;

    /// <summary>Tables, frames and scans; of applications' segments JFIF (0), colour profile (2) and Adobe's (14).</summary>
    private static bool IsKept(byte marker, ReadOnlySpan<byte> data) =>
        marker is (>= 0xC0 and <= 0xCF) or (>= 0xDA and <= 0xDF) or 0xE0 or 0xEE
        || (marker == 0xE2 && data.StartsWith("ICC_PROFILE\0"u8));

    /// <summary>In a scan 0xFF is followed by 0 (a byte of data) or a restart marker; anything else ends it (B.1.1.5).</summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        for (; at + 1 < bytes.Length; at++)
            if (bytes[at] == 0xFF && bytes[at + 1] is not 0 and not (>= 0xD0 and <= 0xD7))
                return at;
        return bytes.Length;
    }
}
