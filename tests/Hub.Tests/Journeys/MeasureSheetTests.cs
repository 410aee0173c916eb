using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>What may be said of a measure beside what, who and when: its budget, its decision, what was learnt.</summary>
public sealed class MeasureSheetTests
{
    [Fact]
    public async Task All_of_it_may_be_said_changed_and_taken_back_and_the_change_is_told()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        var measure = await kari.AddMeasure(journey, "Med budsjett");
        var before = DateTimeOffset.UtcNow;

        Assert.Equal("", await Set(kari, "Budget", new { id = measure, amount = 250000.5 }));
        Assert.Equal(
            "",
            await Set(
                kari,
                "Decision",
                new
                {
                    id = measure,
                    caseNumber = " 26/7 ",
                    decidedOn = "2026-04-01",
                    address = "https://kommune.example/26/7",
                }
            )
        );
        Assert.Equal("", await Set(kari, "Learning", new { id = measure, learning = "Begynn i det små" }));
        Assert.Equal(
            "250000.5 26/7 2026-04-01 https://kommune.example/26/7 Begynn i det små",
            await Said(kari, measure)
        );

        var changes = (
            await kari.Data(
                $$"""{ journey(id: "{{journey}}") { changes(from: "{{before:O}}") { items { uuid fields { field new } } } } }"""
            )
        )
            .GetProperty("journey")
            .GetProperty("changes")
            .GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("uuid").GetGuid() == measure);
        Assert.Equal(
            ["budget", "caseNumber", "decidedOn", "decisionAddress", "learning"],
            changes.GetProperty("fields").EnumerateArray().Select(field => field.Word("field")!).Order()
        );

        foreach (var part in new[] { "Budget", "Decision", "Learning" })
            Assert.Equal("", await Set(kari, part, new { id = measure }));
        Assert.Equal("", (await Said(kari, measure)).Trim());
    }

    [Fact]
    public async Task What_is_half_said_or_no_sum_is_refused()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = await kari.AddMeasure(await kari.OpenJourney("5006"), "Halvt sagt");
        Assert.Equal("BUDGET_OUT_OF_RANGE", await Set(kari, "Budget", new { id, amount = -1 }));
        Assert.Equal("DECISION_INCOMPLETE", await Set(kari, "Decision", new { id, caseNumber = "26/7" }));
        Assert.Equal("DECISION_INCOMPLETE", await Set(kari, "Decision", new { id, decidedOn = "2026-04-01" }));
        Assert.Equal(
            "DECISION_INCOMPLETE",
            await Set(
                kari,
                "Decision",
                new
                {
                    id,
                    caseNumber = "  ",
                    decidedOn = "2026-04-01",
                }
            )
        );
        Assert.Equal("TEXT_TOO_LONG", await Set(kari, "Learning", new { id, learning = new string('a', 4001) }));
    }

    private static async Task<string> Set(HttpClient client, string part, object input) =>
        (await client.Do($"setMeasure{part}", "measure { uuid }", input)).Codes();

    private static async Task<string> Said(HttpClient client, Guid measure)
    {
        var node = (
            await client.Data(
                $$"""
                { node(id: "Measure:{{measure}}") { ... on Measure {
                  budget decision { caseNumber decidedOn address } learning } } }
                """
            )
        ).GetProperty("node");
        var decision = node.GetProperty("decision");
        return decision.IsNull()
            ? $"{node.GetProperty("budget")}{node.GetProperty("learning")}"
            : $"{node.GetProperty("budget")} {decision.Word("caseNumber")} {decision.Word("decidedOn")} {decision.Word("address")} {node.Word("learning")}";
    }
}
