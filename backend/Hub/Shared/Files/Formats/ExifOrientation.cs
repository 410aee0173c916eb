using System.Buffers.Binary;

namespace Hub.Shared.Files.Formats;

/// <summary>Of all that Exif (CIPA DC-008) tells, the way up alone: without it a photograph would lie on its side.</summary>
internal static class ExifOrientation
{
    private const ushort Orientation = 0x0112;

    /// <summary>A segment that says the orientation and nothing else; empty when the one given says none.</summary>
    /// <param name="segment">A JPEG segment APP1, marker and length included.</param>
    public static byte[] Only(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 18 || !segment[4..].StartsWith("Exif\0\0"u8) || Find(segment[10..]) is not { } way)
            return [];
        // Big-endian TIFF with one entry: type SHORT, count 1.
        byte[] tiff = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0];
        var length = (byte)(2 + 6 + tiff.Length);
        return [0xFF, 0xE1, 0, length, .. "Exif\0\0"u8, .. tiff];
    }

    private static byte? Find(ReadOnlySpan<byte> tiff)
    {
        var little = tiff.StartsWith("II*\0"u8);
        if (!little && !tiff.StartsWith("MM\0*"u8))
            return null;
        var at = Number32(tiff[4..]);
        if (at > tiff.Length - 2)
            return null;
        var entries = tiff[(int)at..];
        var count = Number16(entries);
        for (var i = 0; i < count && 2 + (i + 1) * 12 <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + i * 12, 12);
            if (Number16(entry) == Orientation)
                return Number16(entry[8..]) is >= 1 and <= 8 and var way ? (byte)way : null;
        }
        return null;

        ushort Number16(ReadOnlySpan<byte> bytes) =>
            little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        uint Number32(ReadOnlySpan<byte> bytes) =>
            little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}
