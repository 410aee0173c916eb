namespace Hub.Shared.Text;

/// <summary>
/// What changed between two texts, word by word, for people to read: the longest common run of words stays, the rest was
/// removed or added. Pure.
/// </summary>
public static class WordDifference
{
    /// <summary>Beyond this many pairs of words the middle is shown as one exchange: nobody reads such a difference.</summary>
    private const int MostPairs = 4_000_000;

    public static IReadOnlyList<DifferencePart> Between(string before, string after)
    {
        var old = Words(before);
        var now = Words(after);
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Count - start && end < now.Count - start && old[^(end + 1)] == now[^(end + 1)])
            end++;

        var parts = new Parts();
        parts.Add(DifferenceKind.Same, old.Take(start));
        var oldMiddle = old.GetRange(start, old.Count - start - end);
        var newMiddle = now.GetRange(start, now.Count - start - end);
        if ((long)oldMiddle.Count * newMiddle.Count > MostPairs)
        {
            parts.Add(DifferenceKind.Removed, oldMiddle);
            parts.Add(DifferenceKind.Added, newMiddle);
        }
        else
            AddMiddle(parts, oldMiddle, newMiddle);
        parts.Add(DifferenceKind.Same, old.Skip(old.Count - end));
        return parts.List;
    }

    /// <summary>The longest common subsequence by the table of lengths (Wagner and Fischer, 1974).</summary>
    private static void AddMiddle(Parts parts, List<string> old, List<string> now)
    {
        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        for (var j = now.Count - 1; j >= 0; j--)
            lengths[i, j] =
                old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var (at, to) = (0, 0);
        while (at < old.Count || to < now.Count)
            if (at < old.Count && to < now.Count && old[at] == now[to])
            {
                parts.Add(DifferenceKind.Same, [old[at]]);
                (at, to) = (at + 1, to + 1);
            }
            else if (at < old.Count && (to == now.Count || lengths[at + 1, to] >= lengths[at, to + 1]))
                parts.Add(DifferenceKind.Removed, [old[at++]]);
            else
                parts.Add(DifferenceKind.Added, [now[to++]]);
    }

    /// <summary>Words with the white space that follows them, so that put together again they are the text.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
            if (i == text.Length || (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])))
            {
                words.Add(text[start..i]);
                start = i;
            }
        return words;
    }

    private sealed class Parts
    {
        public List<DifferencePart> List { get; } = [];

        public void Add(DifferenceKind kind, IEnumerable<string> words)
        {
            var text = string.Concat(words);
            if (text.Length == 0)
                return;
            if (List is [.., { } last] && last.Kind == kind)
                List[^1] = last with { Text = last.Text + text };
            else
                List.Add(new DifferencePart(kind, text));
        }
    }
}

/// <summary>What became of some words.</summary>
public enum DifferenceKind
{
    /// <summary>They stayed.</summary>
    Same,

    /// <summary>They were taken away.</summary>
    Removed,

    /// <summary>They were added.</summary>
    Added,
}

/// <summary>Some words of a difference. The parts in their order: those not added make the text before, those not removed the text after.</summary>
/// <param name="Kind">What became of the words.</param>
/// <param name="Text">The words, with the white space after them.</param>
public sealed record DifferencePart(DifferenceKind Kind, string Text);
