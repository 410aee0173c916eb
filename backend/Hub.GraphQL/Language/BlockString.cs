using System.Text;

namespace Hub.GraphQL.Language;

/// <summary>https://spec.graphql.org/September2025/#sec-String-Value.Block-Strings</summary>
internal static class BlockString
{
    private static readonly char[] LineTerminators = ['\n', '\r'];

    /// <summary>
    /// The meaning of a raw block string: common indentation and blank first and last lines removed.
    /// https://spec.graphql.org/September2025/#BlockStringValue()
    /// </summary>
    public static string Dedent(string raw)
    {
        var lines = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Split(LineTerminators);
        var common = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = Indentation(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            if (i > 0)
            {
                common = Math.Min(common, indent);
            }
        }

        if (first < 0)
        {
            return "";
        }

        var text = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            text.Append(i == first ? "" : "\n");
            text.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(common, lines[i].Length)));
        }

        return text.ToString();
    }

    /// <summary>Writes a value as a block string that means it; values that no block string can mean are written quoted.</summary>
    public static void Write(StringBuilder text, string value, int depth)
    {
        if (!CanBeBlock(value))
        {
            QuotedString.Write(text, value);
            return;
        }

        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        // A first line that starts with white space would be taken as its own indentation unless it follows a line break.
        var indentedRest = lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var forceLeading = lines.Length > 1 && indentedRest;
        var trailingQuote = escaped.EndsWith('"') && !escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var trailingSlash = value.EndsWith('\\');
        var multiple = lines.Length > 1 || value.Length > 70 || trailingQuote || trailingSlash || forceLeading;
        var startsBlank = lines.Length == 1 && value is [' ' or '\t', ..];
        var indent = new string(' ', depth * 2);
        text.Append("\"\"\"");
        if ((multiple && !startsBlank) || forceLeading)
        {
            text.Append('\n').Append(indent);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(i == 0 ? "" : "\n").Append(i == 0 || lines[i].Length == 0 ? "" : indent).Append(lines[i]);
        }

        if (multiple)
        {
            text.Append('\n').Append(indent);
        }

        text.Append("\"\"\"");
    }

    private static bool CanBeBlock(string value)
    {
        if (value.Length == 0 || value.Any(character => character is '\r' or (< ' ' and not '\t' and not '\n')))
        {
            return value.Length == 0;
        }

        var lines = value.Split('\n');
        return !IsBlank(lines[0])
            && !IsBlank(lines[^1])
            && (lines.Length == 1 || lines[1..].Min(Margin) == 0 || Indented(lines));
    }

    // A common indentation of all later lines survives only where the first line stands at the margin, after a line break.
    private static bool Indented(string[] lines) => lines[0][0] is not (' ' or '\t');

    private static int Margin(string line) => IsBlank(line) ? int.MaxValue : Indentation(line);

    private static bool IsBlank(string line) => Indentation(line) == line.Length;

    private static int Indentation(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] is ' ' or '\t')
        {
            indent++;
        }

        return indent;
    }
}
