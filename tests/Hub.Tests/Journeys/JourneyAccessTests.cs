using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>A journey is the municipality's own until it is published.</summary>
public sealed class JourneyAccessTests
{
    [Fact]
    public async Task Before_it_is_published_its_own_and_those_who_support_it_see_it_and_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var eli = await hub.SignIn(People.Eli);
        var journey = await eli.OpenJourney("5052");
        var measure = await eli.AddMeasure(journey, "Bare for oss");
        var anonymous = hub.Visitor();

        foreach (var who in new[] { People.Eli, People.Anne, People.Siv })
            Assert.True(await Sees(await hub.SignIn(who), journey, measure), who.User);
        foreach (var who in new[] { People.Kari, People.Mona, People.Ingrid, People.Tone, People.Ute })
            Assert.False(await Sees(await hub.SignIn(who), journey, measure), who.User);
        Assert.False(await Sees(anonymous, journey, measure));

        await Publish(eli, journey, true);
        foreach (var who in new[] { People.Kari, People.Ingrid, People.Tone })
            Assert.True(await Sees(await hub.SignIn(who), journey, measure), who.User);
        Assert.False(await Sees(await hub.SignIn(People.Ute), journey, measure));
        Assert.False(await Sees(anonymous, journey, measure));

        await Publish(eli, journey, false);
        Assert.False(await Sees(await hub.SignIn(People.Ingrid), journey, measure));
    }

    // Attack: write in another municipality's journey, knowing its id and that of a measure.
    [Fact]
    public async Task Others_write_nothing_in_it_and_hear_of_it_only_what_they_may_see()
    {
        var hub = await TestHub.Shared;
        using var eli = await hub.SignIn(People.Eli);
        var journey = await eli.OpenJourney("5060");
        var (goal, measure) = (await eli.AddGoal(journey, "Mål"), await eli.AddMeasure(journey, "Tiltak"));

        var indicator = await eli.AddIndicator(journey, "Indikator");
        await eli.SetValue(indicator, "2026-01-01", 1);
        var heard = await eli.LogInvolvement(journey, "Eldrerådet");

        foreach (
            var (who, code) in new[]
            {
                (People.Anne, "NOT_YOUR_MUNICIPALITY"),
                (People.Siv, "NOT_YOUR_MUNICIPALITY"),
                (People.Kari, "NOT_FOUND"),
                (People.Ingrid, "NOT_FOUND"),
                (People.Ute, "NOT_FOUND"),
            }
        )
        {
            using var client = await hub.SignIn(who);
            string[] answers =
            [
                await client.SetStatus(measure, "DONE"),
                (await client.Do("setMeasureBudget", "measure { uuid }", new { id = measure, amount = 1 })).Codes(),
                (await client.Do("setMeasureDecision", "measure { uuid }", new { id = measure })).Codes(),
                (
                    await client.Do("setMeasureLearning", "measure { uuid }", new { id = measure, learning = "x" })
                ).Codes(),
                (
                    await client.Do(
                        "setJourneyChallenge",
                        "journey { uuid }",
                        new
                        {
                            journey,
                            version = 0,
                            markdown = "Tatt",
                        }
                    )
                ).Codes(),
                (await client.Do("setGoalLearning", "goal { uuid }", new { id = goal, learning = "x" })).Codes(),
                (await client.Do("addIndicator", "indicator { uuid }", Foreign(journey, name: "x"))).Codes(),
                (await client.Do("logInvolvement", "involvement { uuid }", Foreign(journey, who: "x"))).Codes(),
                (await client.SetValue(indicator, "2026-01-01", 2, was: 1)),
                (await client.Do("changeIndicator", "indicator { uuid }", Change(indicator, name: "x"))).Codes(),
                (await client.Do("removeIndicator", "journey { uuid }", new { id = indicator })).Codes(),
                (await client.Do("changeInvolvement", "involvement { uuid }", Change(heard, who: "x"))).Codes(),
                (await client.Do("removeInvolvement", "journey { uuid }", new { id = heard })).Codes(),
                (await client.Do("removeMeasure", "journey { uuid }", new { id = measure })).Codes(),
                (await client.Do("moveMeasure", "measure { uuid }", new { id = measure })).Codes(),
                (
                    await client.Do(
                        "changeMeasure",
                        "measure { uuid }",
                        new
                        {
                            id = measure,
                            version = 1,
                            title = "Tatt",
                        }
                    )
                ).Codes(),
                (await client.Do("changeGoal", "goal { uuid }", new { id = goal, title = "Tatt" })).Codes(),
                (await client.Do("moveGoal", "goal { uuid }", new { id = goal })).Codes(),
                (await client.Do("removeGoal", "journey { uuid }", new { id = goal })).Codes(),
                (await client.Do("publishJourney", "journey { uuid }", new { journey, published = true })).Codes(),
                (await client.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "plan" })).Codes(),
                (
                    await client.Do(
                        "addGoal",
                        "goal { uuid }",
                        new
                        {
                            id = Guid.NewGuid(),
                            journey,
                            title = "x",
                        }
                    )
                ).Codes(),
                (
                    await client.Do(
                        "addMeasure",
                        "measure { uuid }",
                        new
                        {
                            id = Guid.NewGuid(),
                            journey,
                            title = "x",
                        }
                    )
                ).Codes(),
            ];
            Assert.All(answers, answer => Assert.EndsWith(code, answer, StringComparison.Ordinal));
            Assert.Equal(
                "NOT_YOUR_MUNICIPALITY",
                (
                    await client.Do(
                        "openJourney",
                        "journey { uuid }",
                        new { municipality = "5060", programme = "bo-trygt-hjemme" }
                    )
                ).Codes()
            );
        }
        var content = await eli.Content(journey);
        Assert.Equal(
            "Tiltak",
            Assert
                .Single(
                    content.GetProperty("measures").EnumerateArray(),
                    one => one.GetProperty("uuid").GetGuid() == measure
                )
                .GetProperty("title")
                .GetString()
        );
    }

    private static object Foreign(Guid journey, string? name = null, string? who = null) =>
        name is not null
            ? new
            {
                id = Guid.NewGuid(),
                journey,
                name,
            }
            : new
            {
                id = Guid.NewGuid(),
                journey,
                who,
                on = "2026-01-01",
            };

    private static object Change(Guid id, string? name = null, string? who = null) =>
        name is not null
            ? new
            {
                id,
                version = 1,
                name,
            }
            : new
            {
                id,
                version = 1,
                who,
                on = "2026-01-01",
            };

    private static async Task<bool> Sees(HttpClient client, Guid journey, Guid measure)
    {
        var answer = await client.Data(
            $$"""
            { journey(id: "{{journey}}") { uuid } node(id: "Measure:{{measure}}") { id }
              mine: journeyOf(municipality: "5052", programme: "bo-trygt-hjemme") { uuid }
              journeyOverview(network: "50", programme: "bo-trygt-hjemme") { municipality { number } journey { uuid } } }
            """
        );
        bool[] ways =
        [
            !answer.GetProperty("journey").IsNull(),
            !answer.GetProperty("node").IsNull(),
            !answer.GetProperty("mine").IsNull(),
            !answer
                .GetProperty("journeyOverview")
                .EnumerateArray()
                .Single(row => row.GetProperty("municipality").GetProperty("number").GetString() == "5052")
                .GetProperty("journey")
                .IsNull(),
        ];
        return Assert.Single(ways.Distinct());
    }

    private static Task<System.Text.Json.JsonElement> Publish(HttpClient client, Guid journey, bool published) =>
        client.Do("publishJourney", "journey { uuid }", new { journey, published });
}
