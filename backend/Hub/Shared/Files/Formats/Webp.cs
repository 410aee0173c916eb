using System.Buffers.Binary;

namespace Hub.Shared.Files.Formats;

/// <summary>WebP, https://developers.google.com/speed/webp/docs/riff_container (RFC 9649).</summary>
internal static class Webp
{
    private const byte SaysExif = 0x08;
    private const byte SaysXmp = 0x04;

    public static bool Is(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    /// <summary>Null where the chunks do not make one whole picture.</summary>
    public static InspectedFile? Read(ReadOnlySpan<byte> bytes)
    {
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (end > bytes.Length)
            return null;
        var kept = new List<byte>(bytes.Length);
        kept.AddRange(bytes[..12]);
        var (size, hasPicture) = ((Width: 0, Height: 0), false);
        for (var at = 12; at + 8 <= end; )
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var padded = length + (length & 1);
            if (padded > end - at - 8)
                return null;
            var chunk = bytes.Slice(at, 8 + (int)padded);
            var type = chunk[..4];
            if (at == 12)
            {
                if (Size(type, chunk[8..]) is not { } found)
                    return null;
                size = found;
            }
            hasPicture |= type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ANMF"u8);
            if (IsKept(type))
            {
                kept.AddRange(chunk);
                if (type.SequenceEqual("VP8X"u8))
                    kept[^(int)padded] &= unchecked((byte)~(SaysExif | SaysXmp));
            }
            at += chunk.Length;
        }
        if (!hasPicture)
            return null;
        var file = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)file.Length - 8);
        return new InspectedFile(FileKind.Webp, file, size.Width, size.Height);
    }

    private static (int Width, int Height)? Size(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (data.Length < 10)
            return null;
        if (type.SequenceEqual("VP8X"u8))
            return (1 + Number24(data[4..]), 1 + Number24(data[7..]));
        // A key frame's start code, then 14 bits each (RFC 6386, 9.1).
        if (type.SequenceEqual("VP8 "u8))
            return data[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? (
                    BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF,
                    BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF
                )
                : null;
        if (!type.SequenceEqual("VP8L"u8) || data[0] != 0x2F)
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    private static int Number24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static bool IsKept(ReadOnlySpan<byte> type) =>
        System.Text.Encoding.ASCII.GetString(type)
            is "VP8 "
                or "VP8L"
                or "VP8X"
                or "ALPH"
                or "ANIM"
                or "ANMF"
                or "ICCP";
}
