using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hub.Shared.Tables;

/// <summary>
/// Tables as CSV that Norwegian Excel opens right: UTF-8 with BOM, semicolon, decimal comma, and no cell that runs as a
/// formula. Reading takes commas too.
/// </summary>
public static class CsvText
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Norwegian, with the minus sign of keyboards: Excel reads the typographic one as text.</summary>
    private static readonly CultureInfo Norwegian = MakeNorwegian();

    private static readonly SearchValues<char> Special = SearchValues.Create("\";\t\r\n");

    private static readonly CsvConfiguration Writing = new(Norwegian)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        // A lone line end or tab would be another row or cell to some readers.
        ShouldQuote = cell => cell.Field is { } text && (text.AsSpan().IndexOfAny(Special) >= 0 || text != text.Trim()),
    };

    /// <summary>
    /// Rows of texts, numbers, days and instants (in Norwegian time); null is an empty cell. The first row is the heading.
    /// </summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Writing))
            foreach (var row in rows)
            {
                foreach (var cell in row)
                    csv.WriteField(Cell(cell));
                csv.NextRecord();
            }
        return bytes.ToArray();
    }

    /// <summary>
    /// The lines of a file, each with the number it has there, the heading first; cells without spaces around them. Lines
    /// without anything are left out. The heading tells whether semicolons, commas or tabs stand between cells.
    /// </summary>
    /// <exception cref="CsvMalformed">A quoted cell has no end, or a quote stands where none can.</exception>
    public static IReadOnlyList<CsvLine> Read(string file)
    {
        var text = file.TrimStart('\uFEFF');
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text),
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
            IgnoreBlankLines = true,
            BadDataFound = bad => throw new CsvMalformed(bad.Context.Parser!.RawRow),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var lines = new List<CsvLine>();
        while (parser.Read())
            if (parser.Record is { } cells && cells.Any(cell => cell.Length > 0))
                // The parser counts to a line's end, and a cell may hold lines.
                lines.Add(new CsvLine(parser.RawRow - parser.RawRecord.Trim('\r', '\n').Count(c => c is '\n'), cells));
        return lines;
    }

    /// <summary>What Excel would run is shown as text: it begins with an apostrophe.</summary>
    private static string? Cell(object? value) =>
        value switch
        {
            null => null,
            string text => text.TrimStart() is ['=' or '+' or '-' or '@' or '\t' or '\r' or '|', ..]
                ? $"'{text}"
                : text,
            bool yes => yes ? "ja" : "nei",
            DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            DateTimeOffset instant => Time
                .Norway.LocalOf(instant)
                .ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, Norwegian),
            _ => Cell(value.ToString()),
        };

    /// <summary>Whichever of the three the heading has most of, outside of quotes.</summary>
    private static string DelimiterOf(string text)
    {
        var counts = new Dictionary<char, int>
        {
            [';'] = 0,
            [','] = 0,
            ['\t'] = 0,
        };
        var quoted = false;
        foreach (var letter in text)
        {
            if (letter is '"')
                quoted = !quoted;
            else if (!quoted && letter is '\n' or '\r')
                break;
            else if (!quoted && counts.TryGetValue(letter, out var count))
                counts[letter] = count + 1;
        }
        return counts.MaxBy(each => each.Value).Key.ToString();
    }

    private static CultureInfo MakeNorwegian()
    {
        // Not by name: a server without ICU data knows no Norwegian.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "";
        return culture;
    }
}

/// <param name="Number">In the file, from 1: what an error names.</param>
public sealed record CsvLine(int Number, IReadOnlyList<string> Cells);

/// <summary>The file is not CSV from this line on.</summary>
public sealed class CsvMalformed(int line) : Exception($"Line {line} is not CSV.")
{
    public int Line => line;
}
