using System.Text.Json;

namespace Hub.Tests.Journeys;

/// <summary>What the tests of indicators and of the involvement log say to the API.</summary>
internal static class Indicators
{
    public static async Task<Guid> AddIndicator(
        this HttpClient client,
        Guid journey,
        string name,
        Guid? about = null,
        string? unit = "prosent",
        string? source = null
    )
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "addIndicator",
            "indicator { uuid }",
            new
            {
                id,
                journey,
                name,
                about,
                unit,
                source,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<string> SetValue(
        this HttpClient client,
        Guid id,
        string on,
        double? value,
        double? was = null
    ) =>
        (
            await client.Do(
                "setIndicatorValue",
                "indicator { uuid }",
                new
                {
                    id,
                    on,
                    value,
                    was,
                }
            )
        ).Codes();

    public static async Task<Guid> LogInvolvement(
        this HttpClient client,
        Guid journey,
        string who,
        string on = "2026-03-01",
        int? people = null,
        string? said = null,
        string? page = null
    )
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "logInvolvement",
            "involvement { uuid }",
            new
            {
                id,
                journey,
                who,
                on,
                people,
                said,
                page,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<JsonElement> Indicator(this HttpClient client, Guid id) =>
        (
            await client.Data(
                $$"""
                { node(id: "Indicator:{{id}}") { ... on Indicator {
                  name unit source sourceAddress aboutUuid values { on value }
                  baselineOn baseline target targetOn towardsTarget version } } }
                """
            )
        ).GetProperty("node");

    /// <summary>Each kind of event that there is of an indicator, a line of the log and a challenge picture.</summary>
    public static async Task WriteEveryKindOfIndicator(this HttpClient client, Guid journey, Guid about)
    {
        await client.Do(
            "setJourneyChallenge",
            "journey { uuid }",
            new
            {
                journey,
                version = 0,
                markdown = "Vi blir **flere** eldre",
            }
        );
        var indicator = await client.AddIndicator(journey, "Bor hjemme", about, source: "SSB");
        await client.SetValue(indicator, "2024-01-01", 40);
        await client.SetValue(indicator, "2025-01-01", 44);
        await client.SetValue(indicator, "2025-01-01", 45.5, was: 44);
        await client.SetValue(indicator, "2026-01-01", 50);
        await client.SetValue(indicator, "2026-01-01", null, was: 50);
        await client.Do(
            "changeIndicator",
            "indicator { uuid }",
            new
            {
                id = indicator,
                version = 1,
                name = "Bor hjemme lenger",
                unit = "andel",
                source = "Statistisk sentralbyrå",
                sourceAddress = "https://ssb.example/1",
                target = 60,
                targetOn = "2028-01-01",
            }
        );
        var removed = await client.AddIndicator(journey, "Fjernes");
        await client.SetValue(removed, "2026-01-01", 1);
        await client.Do("removeIndicator", "journey { uuid }", new { id = removed });
        var heard = await client.LogInvolvement(journey, "Eldrerådet", people: 7, said: "Vi vil bo hjemme");
        await client.Do(
            "changeInvolvement",
            "involvement { uuid }",
            new
            {
                id = heard,
                version = 1,
                who = "Eldrerådet",
                on = "2026-03-02",
                people = 8,
                said = "Vi vil bo hjemme lenge",
            }
        );
        var gone = await client.LogInvolvement(journey, "Ungdomsrådet");
        await client.Do("removeInvolvement", "journey { uuid }", new { id = gone });
    }

    /// <summary>Something of an indicator, by chance.</summary>
    public static async Task MeasureSomething(
        this HttpClient client,
        Guid journey,
        Guid about,
        List<Guid> indicators,
        Random random
    )
    {
        if (indicators.Count == 0 || random.Next(3) == 0)
        {
            var id = Guid.NewGuid();
            await client.Do(
                "addIndicator",
                "indicator { uuid }",
                new
                {
                    id,
                    journey,
                    name = $"Indikator {indicators.Count}",
                    about = random.Next(2) == 0 ? about : (Guid?)null,
                }
            );
            indicators.Add(id);
        }
        var indicator = indicators[random.Next(indicators.Count)];
        if (random.Next(6) == 0)
            await client.Do("removeIndicator", "journey { uuid }", new { id = indicator });
        var (on, was) = ($"2026-0{random.Next(1, 4)}-01", random.Next(1, 40) / 4.0);
        await client.SetValue(indicator, on, was);
        if (random.Next(2) == 0)
            await client.SetValue(indicator, on, random.Next(3) == 0 ? null : was + 1, was);
    }

    /// <summary>A line of the log comes, changes or goes, by chance.</summary>
    public static async Task HearSomebody(this HttpClient client, Guid journey, List<Guid> involvements, Random random)
    {
        involvements.Add(await client.LogInvolvement(journey, $"Gruppe {involvements.Count}", people: 5));
        var id = involvements[random.Next(involvements.Count)];
        if (random.Next(3) == 0)
            await client.Do("removeInvolvement", "journey { uuid }", new { id });
        else
            await client.Do(
                "changeInvolvement",
                "involvement { uuid }",
                new
                {
                    id,
                    version = 1,
                    who = "En gruppe",
                    on = "2026-02-02",
                    said = $"Sagt {involvements.Count}",
                }
            );
    }
}
