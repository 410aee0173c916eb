using System.Text;

namespace Hub.GraphQL.Language;

/// <summary>
/// The names met lately, so that a name in a document costs no new string. A fixed number of places: a newcomer takes
/// the place of whoever hashes alike, so strangers' documents cannot make it grow. Safe between threads: a place is one
/// reference, and what is read is compared before it is used.
/// </summary>
internal static class NameTable
{
    private const int Places = 4096;
    private const int LongestName = 64;
    private static readonly string?[] Names = new string?[Places];

    public static string Get(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > LongestName)
        {
            return Encoding.ASCII.GetString(ascii);
        }

        var hash = 2166136261u;
        foreach (var character in ascii)
        {
            hash = (hash ^ character) * 16777619u;
        }

        ref var place = ref Names[(hash ^ (hash >> 15)) % Places];
        if (place is { } known && known.Length == ascii.Length && Ascii.Equals(ascii, known))
        {
            return known;
        }

        return place = Encoding.ASCII.GetString(ascii);
    }
}
