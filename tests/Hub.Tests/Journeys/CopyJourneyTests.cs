using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>A journey begins with last time's, with another municipality's, or with a template; and never twice.</summary>
public sealed class CopyJourneyTests
{
    private const string Counts = "counts { newGoals newMeasures changedMeasures unchangedMeasures }";

    [Fact]
    public async Task Last_times_journey_is_copied_without_how_far_it_came_and_leads_back()
    {
        var hub = await TestHub.Shared;
        using var eli = await hub.SignIn(People.Eli);
        var last = await eli.OpenJourney("5052", "leve-hele-livet");
        var goal = await eli.AddGoal(last, "Mål fra i fjor");
        var part = await eli.AddGoal(last, "Delmål fra i fjor", goal);
        await eli.AddGoal(last, "Mål uten tiltak");
        var first = await eli.AddMeasure(last, "Første", part, dueOn: "2024-02-29");
        await eli.SetStatus(first, "DONE");
        await eli.Do("setMeasureBudget", "measure { uuid }", new { id = first, amount = 5 });
        await eli.SetStatus(await eli.AddMeasure(last, "Stoppet"), "STOPPED");
        var journey = await eli.OpenJourney("5052");

        Assert.Equal("3 1 0 0", await Copy(eli, journey, last, 3, dryRun: true));
        Assert.DoesNotContain("Første", await Titles(eli, journey));
        Assert.Equal("3 1 0 0", await Copy(eli, journey, last, 3));
        Assert.Equal("0 0 0 1", await Copy(eli, journey, last, 3));

        var content = await eli.Content(journey);
        var copied = content.GetProperty("measures").EnumerateArray().Single(one => one.Word("title") == "Første");
        Assert.Equal(
            ("PLANNED", "2027-02-28", "Hjemmetjenesten"),
            (copied.Word("status"), copied.Word("dueOn"), copied.Word("owner"))
        );
        var under = content
            .GetProperty("goals")
            .EnumerateArray()
            .Single(one => one.Word("uuid") == copied.Word("goalUuid"));
        Assert.Equal("Delmål fra i fjor", under.Word("title"));
        var node = (
            await eli.Data(
                $$"""{ node(id: "Measure:{{copied.Word("uuid")}}") { ... on Measure { budget origins { address } } } }"""
            )
        ).GetProperty("node");
        Assert.True(node.GetProperty("budget").IsNull());
        Assert.Equal(
            $"/veikart/{last}#{first}",
            Assert.Single(node.GetProperty("origins").EnumerateArray()).Word("address")
        );
    }

    // Attack: copy what one may not see, or into what is not one's own.
    [Fact]
    public async Task Only_what_one_may_see_is_copied_and_only_into_ones_own()
    {
        var hub = await TestHub.Shared;
        using var per = await hub.SignIn(People.Per);
        using var ola = await hub.SignIn(People.Ola);
        var hidden = await per.OpenJourney("3403", "leve-hele-livet");
        await per.AddMeasure(hidden, "Skjult tiltak");
        var journey = await ola.OpenJourney("5025");
        Assert.Equal("SOURCE_NOT_FOUND", await Copy(ola, journey, hidden));
        Assert.Equal("SOURCE_NOT_FOUND", await Copy(ola, journey, Guid.NewGuid()));
        Assert.Equal("SOURCE_NOT_FOUND", await Copy(ola, journey, journey));
        Assert.Equal("JOURNEY_NOT_FOUND", await Copy(ola, hidden, journey));

        await per.Do("publishJourney", "journey { uuid }", new { journey = hidden, published = true });
        Assert.Equal("0 1 0 0", await Copy(ola, journey, hidden));
        Assert.Equal("NOT_YOUR_MUNICIPALITY", await Copy(ola, hidden, journey));
        Assert.Equal("SHIFT_OUT_OF_RANGE", await Copy(ola, journey, hidden, 11));
    }

    [Fact]
    public async Task A_template_is_taken_in_the_language_that_is_asked_for_and_adds_nothing_twice()
    {
        var hub = await TestHub.Shared;
        using var gro = await hub.SignIn(People.Gro);
        var journey = await gro.OpenJourney("4640", "leve-hele-livet");
        var templates = (await gro.Data("{ journeyTemplates { key measureCount name { nb nn en } about { nn } } }"))
            .GetProperty("journeyTemplates")
            .EnumerateArray()
            .ToArray();
        Assert.Equal(["small-beginning", "safe-at-home"], templates.Select(one => one.Word("key")));
        Assert.Equal([3, 6], templates.Select(one => one.GetProperty("measureCount").GetInt32()));

        Assert.Equal("1 3 0 0", await Use(gro, journey, "small-beginning"));
        Assert.Equal("0 0 0 3", await Use(gro, journey, "small-beginning"));
        Assert.Contains("Ta i bruk éi erfaring frå ein annan kommune", await Titles(gro, journey));
        Assert.Equal("UNKNOWN_TEMPLATE", await Use(gro, journey, "none"));
    }

    private static async Task<string> Copy(
        HttpClient client,
        Guid journey,
        Guid from,
        int? shiftYears = null,
        bool dryRun = false
    ) =>
        Told(
            await client.Do(
                "copyJourney",
                Counts,
                new
                {
                    journey,
                    from,
                    shiftYears,
                    dryRun,
                }
            )
        );

    private static async Task<string> Use(HttpClient client, Guid journey, string template) =>
        Told(
            await client.Do(
                "useJourneyTemplate",
                Counts,
                new
                {
                    journey,
                    template,
                    language = "NN",
                }
            )
        );

    private static string Told(JsonElement payload) =>
        payload.Codes() is { Length: > 0 } codes
            ? codes
            : string.Join(' ', payload.GetProperty("counts").EnumerateObject().Select(count => count.Value.GetInt32()));

    private static async Task<string[]> Titles(HttpClient client, Guid journey) =>
        [
            .. (await client.Content(journey))
                .GetProperty("measures")
                .EnumerateArray()
                .Select(measure => measure.Word("title")!),
        ];
}
