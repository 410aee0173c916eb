using System.Text;
using Hub.Shared.Tables;

namespace Hub.Tests.Shared.Tables;

/// <summary>Tables for Norwegian Excel, and those that come back from it.</summary>
public sealed class CsvTextTests
{
    [Fact]
    public void Excel_in_Norway_opens_it_right()
    {
        var bytes = CsvText.Write([
            ["Navn", "Antall", "Andel", "Dag"],
            ["Ås; \"øst\"", -3, -2.5m, new DateOnly(2026, 12, 3)],
            [null, 1234567, 0.25, new DateTimeOffset(2026, 12, 3, 8, 5, 0, TimeSpan.Zero)],
        ]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Navn;Antall;Andel;Dag\r\n\"Ås; \"\"øst\"\"\";-3;-2,5;03.12.2026\r\n;1234567;0,25;03.12.2026 09:05\r\n",
            Encoding.UTF8.GetString(bytes[3..])
        );
    }

    /// <summary>Attack: somebody's name is a formula that the organiser's Excel would run.</summary>
    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+47 900 00 000")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("  =1+1")]
    [InlineData("|cmd")]
    public void No_cell_runs_as_a_formula(string text)
    {
        var written = Encoding
            .UTF8.GetString(
                CsvText.Write([
                    [text],
                ])
            )
            .TrimStart('\uFEFF');
        Assert.StartsWith("'", written.TrimStart('"'), StringComparison.Ordinal);
        Assert.Equal($"'{text}".Trim(), Assert.Single(CsvText.Read(written)).Cells[0]);
    }

    [Theory]
    [InlineData("Navn;Sted\r\nKari;Steinkjer, Norge\r\n")]
    [InlineData("Navn,Sted\nKari,\"Steinkjer, Norge\"\n")]
    [InlineData("\uFEFFNavn\tSted\r\n\r\n Kari \tSteinkjer, Norge")]
    [InlineData("\"Navn\";\"Sted\"\r\n;\r\n\"Kari\";\"Steinkjer, Norge\"")]
    public void It_is_read_whatever_stands_between_the_cells(string file)
    {
        var lines = CsvText.Read(file);
        Assert.Equal(2, lines.Count);
        Assert.Equal(["Navn", "Sted"], lines[0].Cells);
        Assert.Equal(["Kari", "Steinkjer, Norge"], lines[1].Cells);
    }

    [Fact]
    public void A_line_has_the_number_that_an_editor_shows()
    {
        var lines = CsvText.Read("Navn;Tekst\r\n\r\nKari;\"to\r\nlinjer\"\r\nOla;en\r\n");
        Assert.Equal([1, 3, 5], lines.Select(line => line.Number));
    }

    [Fact]
    public void What_is_no_CSV_says_where() =>
        Assert.Equal(2, Assert.Throws<CsvMalformed>(() => CsvText.Read("Navn;Sted\r\nKari;St\"ein\r\n")).Line);

    [Fact]
    public void Nothing_is_nothing() => Assert.Empty(CsvText.Read("\uFEFF\r\n\r\n"));
}
