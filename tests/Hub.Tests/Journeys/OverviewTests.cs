using System.Globalization;
using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>Who is where, what is due, and who asks for help: to each as far as they may see.</summary>
public sealed class OverviewTests
{
    private const string Row =
        "municipality { number } phase { key } measureCount doneCount dueCount overdueCount help { about }";

    [Fact]
    public async Task An_overview_tells_what_is_due_and_overdue_and_what_changed_between_two_times()
    {
        var hub = await TestHub.Shared;
        using var nils = await hub.SignIn(People.Nils);
        var journey = await nils.OpenJourney("5630");
        await nils.AddMeasure(journey, "Stod der fra før");
        var before = DateTimeOffset.UtcNow;
        var earlier = await Standing(nils, "56", "5630");
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await nils.AddMeasure(
            journey,
            "Snart",
            dueOn: today.AddDays(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        await nils.AddMeasure(
            journey,
            "Senere",
            dueOn: today.AddDays(60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        await nils.AddMeasure(
            journey,
            "For sent",
            dueOn: today.AddDays(-10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        var done = await nils.AddMeasure(
            journey,
            "Ferdig",
            dueOn: today.AddDays(-10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        await nils.SetStatus(done, "DONE");
        await nils.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "measures" });

        var now = await Standing(nils, "56", "5630");
        Assert.Equal(1, Count(now, "dueCount") - Count(earlier, "dueCount"));
        Assert.Equal(1, Count(now, "overdueCount") - Count(earlier, "overdueCount"));
        Assert.Equal(1, Count(now, "doneCount") - Count(earlier, "doneCount"));
        Assert.Equal(4, Count(now, "measureCount") - Count(earlier, "measureCount"));

        var change = Assert.Single(await Changes(nils, before, DateTimeOffset.UtcNow), row => Number(row) == "5630");
        Assert.Equal(earlier.ToString(), change.GetProperty("before").ToString());
        Assert.Equal(now.ToString(), change.GetProperty("after").ToString());
        var after = DateTimeOffset.UtcNow;
        Assert.DoesNotContain(await Changes(nils, after, after), row => Number(row) == "5630");
    }

    [Fact]
    public async Task Sums_are_those_of_the_rows_that_one_may_see_in_the_county_and_in_the_country()
    {
        var hub = await TestHub.Shared;
        using var rolf = await hub.SignIn(People.Rolf);
        await rolf.AddMeasure(await rolf.OpenJourney("1804", "leve-hele-livet"), "Tiltak i en sum");
        foreach (var person in new[] { People.Rolf, People.Odd, People.Ingrid, People.Siv })
        {
            using var client = await hub.SignIn(person);
            var answer = await client.Data(
                $$"""
                { rows: journeyOverview(network: "18", programme: "leve-hele-livet") { journey { uuid } {{Row}} }
                  sums: journeySums(network: "18", programme: "leve-hele-livet") { ...S }
                  counties: journeySumsByCounty(programme: "leve-hele-livet") { county { number } sums { ...S } } }
                fragment S on JourneySums { municipalityCount journeyCount measureCount doneCount dueCount overdueCount helpCount phases { phase { key } count } }
                """
            );
            var rows = answer.GetProperty("rows").EnumerateArray().ToArray();
            var sums = answer.GetProperty("sums");
            Assert.Equal(rows.Length, Count(sums, "municipalityCount"));
            var open = rows.Count(row => row.GetProperty("journey").ValueKind is JsonValueKind.Object);
            Assert.Equal(open, Count(sums, "journeyCount"));
            Assert.Equal(open, sums.GetProperty("phases").EnumerateArray().Sum(phase => Count(phase, "count")));
            foreach (var name in new[] { "measureCount", "doneCount", "dueCount", "overdueCount" })
                Assert.Equal(rows.Sum(row => Count(row, name)), Count(sums, name));
            var county = answer
                .GetProperty("counties")
                .EnumerateArray()
                .Single(one => one.GetProperty("county").GetProperty("number").GetString() == "18");
            Assert.Equal(sums.ToString(), county.GetProperty("sums").ToString());
        }
    }

    // Attack: learn from a published journey, from an overview or from a sum that its municipality asks for help.
    [Fact]
    public async Task Who_asks_for_help_is_seen_by_itself_and_those_who_support_it_and_by_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var berit = await hub.SignIn(People.Berit);
        var journey = await berit.OpenJourney("1820");
        await berit.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        Assert.Equal("", await Ask(berit, journey, "Hvordan måler vi?"));

        foreach (var person in new[] { People.Berit, People.Odd, People.Siv })
        {
            using var client = await hub.SignIn(person);
            Assert.Equal("Hvordan måler vi?", await Help(client, journey));
        }
        foreach (var person in new[] { People.Rolf, People.Anne, People.Ingrid, People.Ute })
        {
            using var client = await hub.SignIn(person);
            Assert.Null(await Help(client, journey));
        }

        using var odd = await hub.SignIn(People.Odd);
        using var ingrid = await hub.SignIn(People.Ingrid);
        Assert.Equal("NOT_YOUR_MUNICIPALITY", await Ask(odd, journey, "I deres navn"));
        Assert.Equal("NOT_YOUR_MUNICIPALITY", await Ask(ingrid, journey, "I deres navn"));
        Assert.EndsWith("NOT_FOUND", await Ask(ingrid, Guid.NewGuid(), null), StringComparison.Ordinal);

        Assert.Equal("", await Ask(berit, journey, "Noe annet"));
        Assert.Equal("Noe annet", await Help(odd, journey));
        Assert.Equal("", (await berit.Do("endHelp", "journey { uuid }", new { journey })).Codes());
        Assert.Equal("", (await berit.Do("endHelp", "journey { uuid }", new { journey })).Codes());
        Assert.Null(await Help(odd, journey));
    }

    private static async Task<string> Ask(HttpClient client, Guid journey, string? about) =>
        (await client.Do("askForHelp", "journey { uuid }", new { journey, about })).Codes();

    /// <summary>What each way of asking says, which must be the same.</summary>
    private static async Task<string?> Help(HttpClient client, Guid journey)
    {
        var answer = await client.Data(
            $$"""
            { journey(id: "{{journey}}") { help { about } }
              journeyOverview(network: "18", programme: "bo-trygt-hjemme") { {{Row}} }
              journeySums(network: "18", programme: "bo-trygt-hjemme") { helpCount } }
            """
        );
        var row = answer.GetProperty("journeyOverview").EnumerateArray().Single(one => Number(one) == "1820");
        string?[] ways = [About(answer.GetProperty("journey")), About(row)];
        var about = Assert.Single(ways.Distinct());
        Assert.Equal(about is null ? 0 : 1, Count(answer.GetProperty("journeySums"), "helpCount"));
        return about;

        static string? About(JsonElement of) =>
            of.ValueKind is JsonValueKind.Object && of.GetProperty("help") is { ValueKind: JsonValueKind.Object } help
                ? help.GetProperty("about").GetString()
                : null;
    }

    private static async Task<JsonElement> Standing(HttpClient client, string network, string municipality) =>
        (
            await client.Data(
                $$"""{ journeyOverview(network: "{{network}}", programme: "bo-trygt-hjemme") { {{Row}} } }"""
            )
        )
            .GetProperty("journeyOverview")
            .EnumerateArray()
            .Single(row => Number(row) == municipality);

    private static async Task<JsonElement[]> Changes(HttpClient client, DateTimeOffset from, DateTimeOffset to) => [.. (
                await client.Data(
                    $$"""
                    query ($from: DateTime!, $to: DateTime) { journeyOverviewChanges(network: "56", programme: "bo-trygt-hjemme", from: $from, to: $to) {
                      municipality { number } before { {{Row}} } after { {{Row}} } } }
                    """,
                    new { from, to }
                )
            ).GetProperty("journeyOverviewChanges").EnumerateArray()];

    private static string? Number(JsonElement row) => row.GetProperty("municipality").GetProperty("number").GetString();

    private static int Count(JsonElement of, string name) => of.GetProperty(name).GetInt32();
}
