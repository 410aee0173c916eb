namespace Hub.GraphQL.Validation;

/// <summary>"Did you mean" for misspelt names.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    // Longer names, or more of them, are no slips of the pen: comparing them all would cost more than it helps.
    private const int LongestName = 60;
    private const int MostNames = 1000;

    /// <summary><c> Did you mean "title" or "tile"?</c>, or nothing.</summary>
    public static string For(string name, IEnumerable<string> known, string kind = "")
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        var close = known
            .Take(MostNames)
            .Select(other => (Name: other, Distance: Distance(name, other)))
            .Where(other => other.Distance <= Math.Max(1, name.Length * 2 / 5))
            .OrderBy(other => other.Distance)
            .ThenBy(other => other.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(other => other.Name)
            .ToList();
        return close.Count == 0 ? "" : $" Did you mean {kind}{Or(close)}?";
    }

    /// <summary><c>"a", "b", or "c"</c>.</summary>
    public static string Or(IReadOnlyList<string> names)
    {
        var quoted = names.Select(name => $"\"{name}\"").ToList();
        return quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.SkipLast(1))}, or {quoted[^1]}",
        };
    }

    // Letters to insert, delete or change to make one name of the other, whatever the case.
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > LongestName)
        {
            return int.MaxValue;
        }

        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                var changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
