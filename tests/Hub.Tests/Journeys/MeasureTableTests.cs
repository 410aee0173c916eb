using System.Net;
using System.Text.Json;
using Hub.Journeys.Tables;
using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>Measures go to Excel and come back: all of a table is taken in, or nothing, and each line that is wrong is named.</summary>
public sealed class MeasureTableTests
{
    [Fact]
    public void Every_wrong_cell_is_named_by_its_line_and_column()
    {
        var (lines, errors) = MeasureTable.Read(
            """
            Mål;Delmål;Tiltak;Ansvarlig;Frist;Status;Prosent;Vekt
            Aktivitet;;Turgruppe;Frivilligsentralen;15.01.2027;I gang;40;1,5

            ;Turer;Bading;;;;;
            ;;;;;;;
            ;;;;;;;
            ;;"Middag
            sammen";;31.02.2027;Snart;140;0
            Aktivitet;;;Hjemmetjenesten;;;;
            ;;Kor;;2027-3-1;;50;
            ;;'=Sang;;;;;;for mye
            """
        );
        Assert.Equal(
            new MeasureLine(
                2,
                "Aktivitet",
                null,
                "Turgruppe",
                "Frivilligsentralen",
                new(2027, 1, 15),
                Hub.Journeys.Measures.MeasureStatus.Started,
                40,
                1.5m
            ),
            Assert.Single(lines)
        );
        Assert.Equal(
            [
                (4, LineErrorKind.GoalMissing, null),
                (7, LineErrorKind.TextNotAllowed, "Tiltak"),
                (7, LineErrorKind.NotADate, "Frist"),
                (7, LineErrorKind.NotAStatus, "Status"),
                (7, LineErrorKind.NotAPercentage, "Prosent"),
                (7, LineErrorKind.NotAWeight, "Vekt"),
                (9, LineErrorKind.MeasureMissing, null),
                (10, LineErrorKind.PercentWithoutStatus, null),
                (11, LineErrorKind.TooManyCells, null),
            ],
            errors.Select(error => (error.Line, error.Kind, error.Column))
        );
    }

    [Fact]
    public async Task Of_two_who_take_the_same_table_in_at_once_no_measure_is_added_twice()
    {
        var hub = await TestHub.Shared;
        using var berit = await hub.SignIn(People.Berit);
        var journey = await berit.OpenJourney("1820", "leve-hele-livet");
        for (var round = 0; round < 5; round++)
        {
            var titles = Enumerable.Range(0, 20).Select(i => $"Samtidig {round} {i}").ToArray();
            var table = "Mål;Tiltak\n" + string.Concat(titles.Select(title => $"Mål {round};{title}\n"));
            var answers = await Task.WhenAll(
                Enumerable
                    .Range(0, 4)
                    .Select(_ => berit.Do("importMeasures", "counts { newMeasures }", new { journey, table }))
            );
            Assert.All(answers, answer => Assert.Equal("", answer.Codes()));
            var content = await berit.Content(journey);
            var measures = content.GetProperty("measures").EnumerateArray().Select(measure => measure.Word("title"));
            Assert.Equal(titles.Order(), measures.Where(titles.Contains).Order());
            Assert.Single(content.GetProperty("goals").EnumerateArray(), goal => goal.Word("title") == $"Mål {round}");
        }
    }

    [Theory]
    [InlineData("", LineErrorKind.NoMeasureColumn)]
    [InlineData("Mål;Ansvarlig\nEt mål;Noen", LineErrorKind.NoMeasureColumn)]
    [InlineData("Tiltak;Farge\nTurgruppe;blå", LineErrorKind.UnknownColumn)]
    [InlineData("Tiltak;Frist;Due\nTurgruppe;;", LineErrorKind.UnknownColumn)]
    [InlineData("Tiltak\n\"Turgruppe", LineErrorKind.NotCsv)]
    public void A_table_whose_heading_is_wrong_is_read_no_further(string table, LineErrorKind kind)
    {
        var (lines, errors) = MeasureTable.Read(table);
        Assert.Empty(lines);
        Assert.Equal(kind, Assert.Single(errors).Kind);
    }

    [Fact]
    public void At_most_five_hundred_lines()
    {
        var lines = Enumerable.Range(0, 501).Select(i => $"Tiltak {i}");
        Assert.Equal(
            new LineError(502, LineErrorKind.TooManyLines),
            Assert.Single(MeasureTable.Read($"Measure\n{string.Join('\n', lines)}").Errors)
        );
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_a_wrong_line_stops_all_and_what_came_out_goes_in_again()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var journey = await kari.OpenJourney("5006", "leve-hele-livet");
        var goal = await kari.AddGoal(journey, "Tabellmål");
        await kari.AddMeasure(journey, "Turgruppe", goal);
        const string Table = """
            Goal,Sub-goal,Measure,Owner,Due,Status,Percent
            tabellmål,,turgruppe,,2027-01-15,Under way,40
            Tabellmål,Sammen,Middag,Kjøkkenet,31.12.2027,,
            Nytt tabellmål,,=1+1,,,Carried out,
            """;

        var dry = await Import(kari, journey, Table, dryRun: true);
        Assert.Equal("2 2 1 0", Counts(dry));
        Assert.Single(await Titles(kari, journey, "Tabellmål"));

        var wrong = await Import(kari, journey, Table + "\n,,Kor,,i morgen,,");
        Assert.Equal("TABLE_NOT_RIGHT", wrong.Codes());
        var line = Assert.Single(wrong.GetProperty("lineErrors").EnumerateArray());
        Assert.Equal(
            (5, "NOT_A_DATE", "Due"),
            (line.GetProperty("line").GetInt32(), line.Word("kind"), line.Word("column"))
        );
        Assert.Single(await Titles(kari, journey, "Tabellmål"));

        Assert.Equal("2 2 1 0", Counts(await Import(kari, journey, Table)));
        var measures = (await kari.Content(journey)).GetProperty("measures").EnumerateArray().ToArray();
        var walk = measures.Single(one =>
            one.Word("title") == "Turgruppe" && one.GetProperty("goalUuid").GetGuid() == goal
        );
        Assert.Equal(
            ("STARTED", 40, "2027-01-15", "Hjemmetjenesten"),
            (walk.Word("status"), walk.GetProperty("percent").GetInt32(), walk.Word("dueOn"), walk.Word("owner"))
        );
        // The same again changes nothing.
        Assert.Equal("0 0 0 3", Counts(await Import(kari, journey, Table)));

        var file = await kari.GetStringAsync($"/journeys/{journey}/measures.csv?language=nn");
        Assert.Contains("Tabellmål;;Turgruppe;Hjemmetjenesten;15.01.2027;I gang;40;", file, StringComparison.Ordinal);
        Assert.Contains("Nytt tabellmål;;'=1+1;;;Gjennomført;100;", file, StringComparison.Ordinal);
        var again = Counts(await Import(kari, journey, file));
        Assert.StartsWith("0 0 0 ", again, StringComparison.Ordinal);

        // Attack: take in, or take out, where one may not.
        Assert.Equal("NOT_YOUR_MUNICIPALITY", (await Import(anne, journey, Table)).Codes());
        Assert.Equal("JOURNEY_NOT_FOUND", (await Import(ingrid, journey, "Tiltak;Farge\nx;y")).Codes());
        Assert.Empty((await Import(ingrid, journey, "Tiltak;Farge\nx;y")).GetProperty("lineErrors").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.GetAsync($"/journeys/{journey}/measures.csv")).StatusCode);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await hub.Visitor().GetAsync($"/journeys/{journey}/measures.csv")).StatusCode
        );
    }

    [Fact]
    public async Task Five_hundred_lines_go_in_at_once()
    {
        var hub = await TestHub.Shared;
        using var elle = await hub.SignIn(People.Elle);
        var journey = await elle.OpenJourney("5610");
        var lines = Enumerable.Range(0, 500).Select(i => $"Mål {i % 20};Tiltak {i};Enhet {i};15.01.2027;I gang");
        var table = $"Mål;Tiltak;Ansvarlig;Frist;Status\n{string.Join('\n', lines)}";
        Assert.Equal("20 500 0 0", Counts(await Import(elle, journey, table)));
        Assert.Equal("0 0 0 500", Counts(await Import(elle, journey, table)));
    }

    private static Task<JsonElement> Import(HttpClient client, Guid journey, string table, bool dryRun = false) =>
        client.Do(
            "importMeasures",
            "counts { newGoals newMeasures changedMeasures unchangedMeasures } lineErrors { line kind column value }",
            new
            {
                journey,
                table,
                dryRun,
            }
        );

    private static string Counts(JsonElement payload) =>
        payload.Codes() is ""
            ? string.Join(' ', payload.GetProperty("counts").EnumerateObject().Select(count => count.Value.GetInt32()))
            : throw new InvalidOperationException(payload.ToString());

    private static async Task<string[]> Titles(HttpClient client, Guid journey, string goal)
    {
        var content = await client.Content(journey);
        var under = content.GetProperty("goals").EnumerateArray().Single(one => one.Word("title") == goal).Word("uuid");
        return
        [
            .. content
                .GetProperty("measures")
                .EnumerateArray()
                .Where(one => one.Word("goalUuid") == under)
                .Select(one => one.Word("title")!),
        ];
    }
}
