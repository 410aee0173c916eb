using System.Globalization;
using System.Text.Json;

namespace Hub.GraphQL.Execution.Leaves;

internal readonly struct StringLeaf : ILeaf<string>
{
    public static void Write(string value, ResponseBuffer buffer) => buffer.Text(value);
}

internal readonly struct BooleanLeaf : ILeaf<bool>
{
    public static void Write(bool value, ResponseBuffer buffer) => buffer.Raw(value ? "true"u8 : "false"u8);
}

internal readonly struct IntLeaf : ILeaf<int>
{
    public static void Write(int value, ResponseBuffer buffer) => buffer.Number(value);
}

internal readonly struct ShortLeaf : ILeaf<short>
{
    public static void Write(short value, ResponseBuffer buffer) => buffer.Number(value);
}

internal readonly struct ByteLeaf : ILeaf<byte>
{
    public static void Write(byte value, ResponseBuffer buffer) => buffer.Number(value);
}

internal readonly struct UShortLeaf : ILeaf<ushort>
{
    public static void Write(ushort value, ResponseBuffer buffer) => buffer.Number(value);
}

internal readonly struct UIntLeaf : ILeaf<uint>
{
    public static void Write(uint value, ResponseBuffer buffer) => buffer.Number(value);
}

internal readonly struct LongLeaf : ILeaf<long>
{
    public static void Write(long value, ResponseBuffer buffer) => buffer.Number(value);
}

internal readonly struct DoubleLeaf : ILeaf<double>
{
    public static void Write(double value, ResponseBuffer buffer)
    {
        if (!double.IsFinite(value))
        {
            throw new FieldException($"Float cannot represent non numeric value: {value}");
        }
        value.TryFormat(buffer.Space(40), out var written, default, CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }
}

internal readonly struct FloatLeaf : ILeaf<float>
{
    public static void Write(float value, ResponseBuffer buffer)
    {
        if (!float.IsFinite(value))
        {
            throw new FieldException($"Float cannot represent non numeric value: {value}");
        }
        value.TryFormat(buffer.Space(40), out var written, default, CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }
}

internal readonly struct DecimalLeaf : ILeaf<decimal>
{
    public static void Write(decimal value, ResponseBuffer buffer)
    {
        value.TryFormat(buffer.Space(40), out var written, default, CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }
}

internal readonly struct GuidLeaf : ILeaf<Guid>
{
    public static void Write(Guid value, ResponseBuffer buffer) => buffer.Quoted(value);
}

internal readonly struct DateLeaf : ILeaf<DateOnly>
{
    public static void Write(DateOnly value, ResponseBuffer buffer) => buffer.Quoted(value, "O");
}

internal readonly struct TimeLeaf : ILeaf<TimeOnly>
{
    public static void Write(TimeOnly value, ResponseBuffer buffer) => buffer.Quoted(value, "HH:mm:ss");
}

/// <summary>
/// RFC 3339; UTC is written with Z, fractions only as far as there are any. By hand: a custom format costs ten times as
/// much and allocates.
/// </summary>
internal readonly struct DateTimeLeaf : ILeaf<DateTimeOffset>
{
    public static void Write(DateTimeOffset value, ResponseBuffer buffer)
    {
        var text = buffer.Space(40);
        text[0] = (byte)'"';
        value.DateTime.TryFormat(text[1..], out var length, "s", CultureInfo.InvariantCulture);
        length++;
        var fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            text[length++] = (byte)'.';
            for (var unit = 1_000_000; fraction > 0; unit /= 10)
            {
                text[length++] = (byte)('0' + fraction / unit);
                fraction %= unit;
            }
        }
        length += WriteOffset(value.Offset, text[length..]);
        text[length++] = (byte)'"';
        buffer.Advance(length);
    }

    private static int WriteOffset(TimeSpan offset, Span<byte> text)
    {
        if (offset == TimeSpan.Zero)
        {
            text[0] = (byte)'Z';
            return 1;
        }
        var minutes = Math.Abs((int)offset.TotalMinutes);
        text[0] = (byte)(offset < TimeSpan.Zero ? '-' : '+');
        text[1] = (byte)('0' + minutes / 600);
        text[2] = (byte)('0' + minutes / 60 % 10);
        text[3] = (byte)':';
        text[4] = (byte)('0' + minutes % 60 / 10);
        text[5] = (byte)('0' + minutes % 10);
        return 6;
    }
}

internal readonly struct UriLeaf : ILeaf<Uri>
{
    public static void Write(Uri value, ResponseBuffer buffer) => buffer.Text(value.OriginalString);
}

internal readonly struct JsonLeaf : ILeaf<JsonElement>
{
    public static void Write(JsonElement value, ResponseBuffer buffer)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            buffer.Null();
            return;
        }
        var text = value.GetRawText();
        var written = System.Text.Encoding.UTF8.GetBytes(text, buffer.Space(text.Length * 3));
        buffer.Advance(written);
    }
}

internal readonly struct NodeIdLeaf : ILeaf<NodeId>
{
    public static void Write(NodeId value, ResponseBuffer buffer) => buffer.Text(value.ToString());
}
