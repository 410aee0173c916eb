using System.Text;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>Bytes at random, and bytes that were right until something happened to them.</summary>
internal static class ByteMutator
{
    private static readonly byte[][] Strange =
    [
        [0],
        [0xFF],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xEF, 0xBB, 0xBF],
        [0xF4, 0x90, 0x80, 0x80],
        [0xE2, 0x80, 0xA8],
        .. new[]
        {
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\\udc00\\ud800",
            "\\u0000",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "1e999",
            "-0",
            "99999999999999999999",
            "\"\"\"",
            "#",
            "\r",
            "...",
            "$v",
            "@",
            "__proto__",
            "true",
            new string('[', 300),
            new string('{', 300),
            new string('"', 9),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[] Meaning = "{}()[]:!=@$|&.\"\\#u0-eE \n,n"u8.ToArray();

    public static byte[] Random(Dice dice, int longest)
    {
        var bytes = new byte[dice.Below(longest)];
        for (var i = 0; i < bytes.Length; i++)
        {
            // Half of them bytes that mean something.
            bytes[i] = dice.OneIn(2) ? (byte)dice.Below(256) : Meaning[dice.Below(Meaning.Length)];
        }

        return bytes;
    }

    /// <summary>A few bytes lost, doubled, moved, changed or added; now and then nothing but a beginning is left.</summary>
    public static byte[] Mutate(Dice dice, byte[] right)
    {
        var bytes = right.ToList();
        for (var times = dice.Between(1, 4); times > 0; times--)
        {
            var at = dice.Below(bytes.Count + 1);
            var length = Math.Min(dice.Between(1, 12), bytes.Count - at);
            switch (dice.Below(7))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    var moved = bytes.GetRange(at, length);
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(dice.Below(bytes.Count + 1), moved);
                    break;
                case 3 when length > 0:
                    bytes[at] = (byte)dice.Below(256);
                    break;
                case 4 when dice.OneIn(4):
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, dice.Pick(Strange));
                    break;
            }
        }

        return [.. bytes];
    }
}
