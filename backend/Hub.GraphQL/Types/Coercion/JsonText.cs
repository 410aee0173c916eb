using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Hub.GraphQL.Types;

/// <summary>
/// Whether JSON holds text only: the parser lets half a surrogate pair and bytes that are no UTF-8 pass, and whoever then
/// asks for the string gets an exception.
/// </summary>
internal static class JsonText
{
    public static bool IsWhole(JsonElement json) =>
        json.ValueKind == JsonValueKind.Undefined || IsWhole(JsonMarshal.GetRawUtf8Value(json));

    /// <param name="json">JSON that was parsed, or will be.</param>
    public static bool IsWhole(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        while (json.IndexOf((byte)'\\') is >= 0 and var at)
        {
            json = json[at..];
            var unit = UnitOf(json);
            if (unit is >= 0xDC00 and <= 0xDFFF)
            {
                return false;
            }

            if (unit is >= 0xD800 and <= 0xDBFF)
            {
                if (json.Length < 12 || UnitOf(json[6..]) is not (>= 0xDC00 and <= 0xDFFF))
                {
                    return false;
                }

                json = json[12..];
            }
            else
            {
                // Past the escaped character, which may itself be a backslash.
                json = json[Math.Min(2, json.Length)..];
            }
        }

        return true;
    }

    /// <summary>The UTF-16 unit of <c>\uXXXX</c> at the start; -1: it is none.</summary>
    private static int UnitOf(ReadOnlySpan<byte> json) =>
        json.Length >= 6
        && json[0] == '\\'
        && json[1] == 'u'
        && System.Buffers.Text.Utf8Parser.TryParse(json.Slice(2, 4), out ushort unit, out var read, 'x')
        && read == 4
            ? unit
            : -1;
}
