using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hub.Journeys.Indicators;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Journeys;

/// <summary>How things stand in numbers, and what goals lead to.</summary>
public sealed class IndicatorTests
{
    [Fact]
    public async Task A_series_has_one_value_a_day_that_may_be_corrected_and_taken_away_and_all_of_it_is_told()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        var id = await kari.AddIndicator(journey, "Bor hjemme", source: "SSB");
        Assert.Equal("", await kari.SetValue(id, "2025-01-01", 45.5));
        Assert.Equal("", await kari.SetValue(id, "2024-01-01", 40));
        var before = DateTimeOffset.UtcNow;

        Assert.Equal("", await kari.SetValue(id, "2024-01-01", 41, was: 40));
        Assert.Equal("", await kari.SetValue(id, "2025-01-01", null, was: 45.5));
        Assert.Equal("", await kari.SetValue(id, "2026-01-01", -3.25));

        Assert.Equal("2024-01-01 41, 2026-01-01 -3.25", Values(await kari.Indicator(id)));
        Assert.Equal("2024-01-01 40, 2025-01-01 45.5", Values(await At(kari, journey, id, before)));
        var changes = (
            await kari.Data(
                $$"""
                { journey(id: "{{journey}}") { changes(from: "{{before:O}}") {
                  items { kind change title fields { field old new } } } } }
                """
            )
        ).GetProperty("journey").GetProperty("changes").GetProperty("items").EnumerateArray().Where(item => item.Word("title") == "Bor hjemme").Select(item => $"{item.Word("kind")} {item.Word("change")} " + string.Join(", ", item.GetProperty("fields").EnumerateArray().Select(one => $"{one.Word("field")} {one.Word("old")}→{one.Word("new")}")));
        Assert.Equal(
            [
                "INDICATOR_VALUE ADDED on →2026-01-01, value →-3.25",
                "INDICATOR_VALUE CHANGED value 40→41",
                "INDICATOR_VALUE REMOVED on 2025-01-01→, value 45.5→",
            ],
            changes
        );
    }

    [Fact]
    public async Task Two_who_save_at_once_are_a_conflict_that_loses_nothing()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        var id = await kari.AddIndicator(journey, "Samtidig");
        // Different days never stand in each other's way, the same day does.
        var saves = await Task.WhenAll(
            kari.SetValue(id, "2025-01-01", 1),
            kari.SetValue(id, "2026-01-01", 2),
            kari.SetValue(id, "2026-01-01", 3)
        );
        Assert.Equal(["", "", "VALUE_CONFLICT"], saves.Order());
        var first = Values(await kari.Indicator(id));
        Assert.Equal("VALUE_CONFLICT", await kari.SetValue(id, "2025-01-01", 9, was: 7));
        Assert.Equal("VALUE_CONFLICT", await kari.SetValue(id, "2025-01-01", null, was: 7));
        Assert.Equal(first, Values(await kari.Indicator(id)));

        var names = await Task.WhenAll(Rename(kari, id, "En"), Rename(kari, id, "To"));
        Assert.Equal(["", "INDICATOR_CONFLICT"], names.Order());
        // A value changes nothing of what the indicator is.
        Assert.Equal(2, (await kari.Indicator(id)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task How_far_it_has_come_towards_its_target_stands_beside_the_progress_of_measures_and_never_in_it()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006", "leve-hele-livet");
        var goal = await kari.AddGoal(journey, "Flere bor hjemme");
        var measure = await kari.AddMeasure(journey, "Tilpasse boliger", goal);
        await kari.SetStatus(measure, "STARTED", 30);
        var before = Progress(await kari.Content(journey), goal);

        var id = await kari.AddIndicator(journey, "Bor hjemme", goal);
        foreach (var (on, value) in new[] { ("2023-01-01", 30), ("2024-01-01", 40), ("2026-01-01", 50) })
            await kari.SetValue(id, on, value);
        await Target(kari, id, 1, 60, null);
        Assert.Equal(200 / 3.0, Towards(await kari.Indicator(id)), 6);
        await Target(kari, id, 2, 60, "2024-01-01");
        Assert.Equal(50, Towards(await kari.Indicator(id)), 6);
        Assert.Equal(before, Progress(await kari.Content(journey), goal));
        Assert.Equal(goal, (await kari.Indicator(id)).GetProperty("aboutUuid").GetGuid());

        await kari.Do("setGoalLearning", "goal { uuid }", new { id = goal, learning = "Begynn med badet" });
        await kari.Do("removeGoal", "journey { uuid }", new { id = goal });
        // What evaluated a goal that is gone stands under the journey, as its measures do.
        Assert.True((await kari.Indicator(id)).GetProperty("aboutUuid").IsNull());
    }

    [Fact]
    public void Of_the_way_to_a_target_nothing_is_said_without_one_and_else_it_is_a_straight_line()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<(int From, int Now, int Target)>(),
                way =>
                {
                    IndicatorValue[] values =
                    [
                        new(new DateOnly(2024, 1, 1), way.From),
                        new(new DateOnly(2025, 1, 1), way.Now),
                    ];
                    var baseline = TowardsTargets.Baseline(values, null);
                    var towards = TowardsTargets.Of(values, baseline, way.Target);
                    Assert.Null(TowardsTargets.Of(values, baseline, null));
                    Assert.Null(TowardsTargets.Of(values[..1], baseline, way.Target));
                    if (way.From == way.Target)
                        return towards is null;
                    return Math.Abs(way.From + (towards!.Value / 100 * (way.Target - (double)way.From)) - way.Now)
                        < 1e-6 * (1 + Math.Abs((double)way.Target) + Math.Abs((double)way.From));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task What_is_no_number_no_address_or_too_much_is_refused()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        var id = await kari.AddIndicator(journey, "Grenser");
        Assert.Equal("VALUE_OUT_OF_RANGE", await kari.SetValue(id, "2026-01-01", 1e12));
        Assert.Equal("VALUE_OUT_OF_RANGE", await kari.SetValue(id, "2026-01-01", 0.1234567));
        Assert.Equal("TEXT_TOO_LONG", await Add(kari, journey, unit: new string('a', 41)));
        Assert.Equal(
            "ADDRESS_NOT_RIGHT",
            await Add(kari, journey, sourceAddress: $"https://ssb.example/{new string('a', 2000)}")
        );
        Assert.Equal("GOAL_NOT_FOUND", await Add(kari, journey, about: Guid.NewGuid()));
        for (var i = 0; i < 120; i++)
            Assert.Equal("", await kari.SetValue(id, $"{1900 + i}-01-01", i));
        Assert.Equal("TOO_MANY_VALUES", await kari.SetValue(id, "2026-01-01", 1));
        Assert.Equal("", await kari.SetValue(id, "1900-01-01", 5, was: 0));
    }

    // Attack: two windows add the last one at the same time.
    [Fact]
    public async Task A_journey_has_no_more_than_forty_indicators_also_where_several_are_added_at_once()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        var first = await kari.AddIndicator(journey, "Den første");
        for (var i = 2; i < 40; i++)
            await kari.AddIndicator(journey, $"Indikator {i}");
        var answers = await AtOnce(hub, () => Add(kari, journey));
        Assert.Equal(["", .. Enumerable.Repeat("TOO_MANY_INDICATORS", 7)], answers);
        Assert.Equal("", (await kari.Do("removeIndicator", "journey { uuid }", new { id = first })).Codes());
        Assert.Equal(
            "INDICATOR_NOT_FOUND",
            (await kari.Do("removeIndicator", "journey { uuid }", new { id = first })).Codes()
        );
        Assert.Equal("", await Add(kari, journey));
        Assert.Equal("TOO_MANY_INDICATORS", await Add(kari, journey));
    }

    [Fact]
    public async Task The_log_of_who_was_heard_has_no_more_than_two_hundred_lines_also_where_several_are_added_at_once()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        for (var i = 1; i < 200; i++)
            await kari.LogInvolvement(journey, $"Gruppe {i}");
        var answers = await AtOnce(hub, () => Hear(kari, journey));
        Assert.Equal(["", .. Enumerable.Repeat("TOO_MUCH_INVOLVEMENT", 7)], answers);
    }

    /// <summary>Eight are begun while nothing can be written: all of them have read before the first one has written.</summary>
    private static async Task<string[]> AtOnce(TestHub hub, Func<Task<string>> add)
    {
        var database = hub.Services.GetRequiredService<NpgsqlDataSource>();
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("lock table hub_read.journey_items in share mode", connection))
            await hold.ExecuteNonQueryAsync();
        var added = Enumerable.Range(0, 8).Select(_ => add()).ToArray();
        await using (
            var waits = new NpgsqlCommand(
                "select exists (select from pg_locks where relation = 'hub_read.journey_items'::regclass and not granted)",
                connection
            )
        )
            while (await waits.ExecuteScalarAsync() is not true) { }
        await transaction.RollbackAsync();
        return [.. (await Task.WhenAll(added)).Order()];
    }

    private static async Task<string> Hear(HttpClient client, Guid journey) =>
        (
            await client.Do(
                "logInvolvement",
                "involvement { uuid }",
                new
                {
                    id = Guid.NewGuid(),
                    journey,
                    who = "En gruppe til",
                    on = "2026-03-01",
                }
            )
        ).Codes();

    [Fact]
    public async Task The_challenge_picture_is_made_safe_and_an_old_version_of_it_overwrites_nothing()
    {
        var hub = await TestHub.Shared;
        using var rolf = await hub.SignIn(People.Rolf);
        var journey = await rolf.OpenJourney("1804", "leve-hele-livet");
        Assert.Equal("", await Picture(rolf, journey, 0, "**Flere** eldre <script>alert(1)</script>"));
        Assert.Equal("CHALLENGE_CONFLICT", await Picture(rolf, journey, 0, "Noe annet"));
        var content = (
            await rolf.Data(
                $$"""{ journey(id: "{{journey}}") { content { challenge { html markdown } challengeVersion } } }"""
            )
        )
            .GetProperty("journey")
            .GetProperty("content");
        var html = content.GetProperty("challenge").Word("html");
        Assert.Contains("<strong>Flere</strong>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(1, content.GetProperty("challengeVersion").GetInt32());
        Assert.Equal("", await Picture(rolf, journey, 1, null));
    }

    private static async Task<string> Picture(HttpClient client, Guid journey, int version, string? markdown) =>
        (
            await client.Do(
                "setJourneyChallenge",
                "journey { uuid }",
                new
                {
                    journey,
                    version,
                    markdown,
                }
            )
        ).Codes();

    private static async Task<string> Add(
        HttpClient client,
        Guid journey,
        string? unit = null,
        string? sourceAddress = null,
        Guid? about = null
    ) =>
        (
            await client.Do(
                "addIndicator",
                "indicator { uuid }",
                new
                {
                    id = Guid.NewGuid(),
                    journey,
                    name = "Et tall",
                    unit,
                    sourceAddress,
                    about,
                }
            )
        ).Codes();

    private static async Task<string> Rename(HttpClient client, Guid id, string name) =>
        (
            await client.Do(
                "changeIndicator",
                "indicator { uuid }",
                new
                {
                    id,
                    version = 1,
                    name,
                    unit = "prosent",
                }
            )
        ).Codes();

    private static async Task Target(HttpClient client, Guid id, int version, double target, string? baselineOn) =>
        Assert.Equal(
            "",
            (
                await client.Do(
                    "changeIndicator",
                    "indicator { uuid }",
                    new
                    {
                        id,
                        version,
                        name = "Bor hjemme",
                        unit = "prosent",
                        target,
                        baselineOn,
                    }
                )
            ).Codes()
        );

    private static string Values(JsonElement indicator) =>
        string.Join(
            ", ",
            indicator
                .GetProperty("values")
                .EnumerateArray()
                .Select(one => $"{one.Word("on")} {one.GetProperty("value")}")
        );

    private static double Towards(JsonElement indicator) => indicator.GetProperty("towardsTarget").GetDouble();

    private static string Progress(JsonElement content, Guid goal) =>
        $"{content.GetProperty("progress")} "
        + content
            .GetProperty("goals")
            .EnumerateArray()
            .Single(one => one.GetProperty("uuid").GetGuid() == goal)
            .GetProperty("progress");

    private static async Task<JsonElement> At(HttpClient client, Guid journey, Guid id, DateTimeOffset at) => (
            await client.Data(
                $$"""
                { journey(id: "{{journey}}") { content(at: "{{at:O}}") { indicators { uuid values { on value } } } } }
                """
            )
        ).GetProperty("journey").GetProperty("content").GetProperty("indicators").EnumerateArray().Single(one => one.GetProperty("uuid").GetGuid() == id);
}
