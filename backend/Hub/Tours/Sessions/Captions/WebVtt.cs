using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hub.Tours.Sessions.Captions;

/// <summary>Captions as WebVTT (https://www.w3.org/TR/webvtt1/): what browsers' players read.</summary>
public static partial class WebVtt
{
    public const string ContentType = "text/vtt; charset=utf-8";

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(7);

    /// <summary>
    /// Lines by when they were said, counted from where the recording begins; what was said before that is left out. A
    /// line stands until the next one, at most seven seconds.
    /// </summary>
    public static string Write(IEnumerable<(DateTimeOffset SaidAt, string Line)> lines, DateTimeOffset beginsAt)
    {
        var from = lines
            .Select(line => (At: line.SaidAt - beginsAt, line.Line))
            .Where(line => line.At >= TimeSpan.Zero)
            .ToArray();
        var text = new StringBuilder("WEBVTT\n");
        for (var i = 0; i < from.Length; i++)
        {
            var (at, line) = from[i];
            var end = i + 1 < from.Length ? from[i + 1].At : at + Longest;
            end =
                end - at < Shortest ? at + Shortest
                : end - at > Longest ? at + Longest
                : end;
            text.Append(CultureInfo.InvariantCulture, $"\n{Stamp(at)} --> {Stamp(end)}\n{Escape(line)}\n");
        }
        return text.ToString();
    }

    /// <summary>The cues of a file, by when they begin; null for what is no WebVTT.</summary>
    public static IReadOnlyList<(TimeSpan At, string Line)>? Read(string file)
    {
        var blocks = file.TrimStart('\uFEFF')
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        if (blocks.Length == 0 || !blocks[0].StartsWith("WEBVTT", StringComparison.Ordinal))
            return null;
        var cues = new List<(TimeSpan, string)>();
        foreach (var block in blocks)
        {
            var lines = block.Split('\n');
            var timing = Array.FindIndex(lines, line => line.Contains("-->", StringComparison.Ordinal));
            if (timing < 0)
                continue;
            if (Timing().Match(lines[timing]) is not { Success: true } match)
                return null;
            var said = WriteCaption.OneLine(Unescape(Tag().Replace(string.Join(' ', lines[(timing + 1)..]), "")));
            if (said.Length > 0)
                cues.Add((At(match), said));
        }
        return [.. cues.OrderBy(cue => cue.Item1)];
    }

    private static TimeSpan At(Match match)
    {
        int Part(string name) => int.Parse("0" + match.Groups[name].Value, CultureInfo.InvariantCulture);
        return new(0, Part("hours"), Part("minutes"), Part("seconds"), Part("thousandths"));
    }

    private static string Stamp(TimeSpan at) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)at.TotalHours:00}:{at.Minutes:00}:{at.Seconds:00}.{at.Milliseconds:000}"
        );

    private static string Escape(string line) =>
        line.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&nbsp;", " ", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\A\s*(?:(?<hours>\d{2,3}):)?(?<minutes>[0-5]\d):(?<seconds>[0-5]\d)\.(?<thousandths>\d{3})\s+-->\s+(?:\d{2,3}:)?[0-5]\d:[0-5]\d\.\d{3}"
    )]
    private static partial Regex Timing();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
