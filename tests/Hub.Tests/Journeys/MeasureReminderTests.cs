using System.Text.Json;
using Hub.EventStore;
using Hub.Journeys.Measures;
using Hub.Shared.Due;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Testing;
using Hub.Testing.Deciding;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Journeys;

/// <summary>A measure's own are reminded once before its day and once after it, and never of what needs no more.</summary>
public sealed class MeasureReminderTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = Guid.Parse("11111111-0000-4000-8000-000000000001");
    private static readonly Guid[] Told = [Cast.Kari.Person()];

    [Fact]
    public void The_morning_a_week_before_and_the_morning_after_by_the_clocks_in_Norway()
    {
        Assert.Equal(
            [
                new(RemindBeforeDue.Due, Id, new DateTimeOffset(2027, 6, 8, 6, 0, 0, TimeSpan.Zero)),
                new(RemindOverdue.Due, Id, new DateTimeOffset(2027, 6, 16, 6, 0, 0, TimeSpan.Zero)),
            ],
            Times(new MeasureDueSet(new(2027, 6, 15), Noon))
        );
        // Who sets a day for the day after tomorrow needs to be told of it only when it has passed; of one that has, never.
        Assert.Equal([false, true], Times(new MeasureDueSet(new(2026, 11, 27), Noon)).Select(time => time.At.HasValue));
        Assert.Equal([false, false], Times(new MeasureDueSet(new(2026, 1, 1), Noon)).Select(time => time.At.HasValue));
        Assert.Equal([false, false], Times(new MeasureRemoved(Noon)).Select(time => time.At.HasValue));
        Assert.Empty(Times(new MeasureStatusSet(MeasureStatus.Done, 100, Noon)));
    }

    [Fact]
    public void Once_for_each_day_and_not_of_what_is_done_or_stopped()
    {
        var due = new DateOnly(2026, 12, 1);
        var reminded = new MeasureComesDue(due, Told, Noon);
        Measure(due).When(state => RemindBeforeDue.DecideBefore(state, Told, Noon)).Then(reminded);
        Measure(due, reminded).When(state => RemindBeforeDue.DecideBefore(state, Told, Noon)).ThenNothingNew();
        Measure(due).When(state => RemindOverdue.DecideOverdue(state, Told, Noon)).ThenNothingNew();
        var after = Noon.AddDays(10);
        Measure(due, reminded)
            .When(state => RemindOverdue.DecideOverdue(state, Told, after))
            .Then(new MeasureOverdue(due, Told, after));
        Measure(due).When(state => RemindBeforeDue.DecideBefore(state, Told, after)).ThenNothingNew();
        foreach (var status in new[] { MeasureStatus.Done, MeasureStatus.Stopped })
            Measure(due, new MeasureStatusSet(status, 100, Noon))
                .When(state => RemindOverdue.DecideOverdue(state, Told, after))
                .ThenNothingNew();
        Measure(due, new MeasureOverdue(due, Told, after), new MeasureDueSet(due.AddDays(1), after))
            .When(state => RemindOverdue.DecideOverdue(state, Told, after))
            .Then(new MeasureOverdue(due.AddDays(1), Told, after));
    }

    [Fact]
    public async Task The_municipalitys_own_are_told_with_a_link_that_asks_and_what_is_done_is_told_no_more()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var journey = await kari.OpenJourney("5006");
        var soon = Norway.Today(TimeProvider.System).AddDays(3);
        var coming = await kari.AddMeasure(journey, "Kommer", dueOn: soon.ToString("yyyy-MM-dd", null));
        var passed = await kari.AddMeasure(journey, "Over fristen", dueOn: "2026-03-05");

        foreach (var _ in Enumerable.Range(0, 2))
        foreach (var measure in new[] { coming, passed })
        {
            await Do(hub, RemindBeforeDue.Due, measure);
            await Do(hub, RemindOverdue.Due, measure);
        }

        Assert.Equal("MEASURE_COMES_DUE", (await Notice(kari, coming))!.Value.GetProperty("kind").GetString());
        var notice = (await Notice(kari, passed))!.Value;
        Assert.Equal(
            "Fristen for tiltaket «Over fristen» var torsdag 5. mars 2026",
            notice.GetProperty("headline").GetString()
        );
        Assert.Null(await Notice(anne, passed));

        await kari.SetStatus(passed, "DONE");
        Assert.Null(await Notice(kari, passed));
        await kari.Do("removeMeasure", "journey { uuid }", new { id = coming });
        Assert.Null(await Notice(kari, coming));
    }

    [Fact]
    public async Task Fifty_measures_with_one_day_are_one_notice_and_it_goes_when_all_are_done()
    {
        var hub = await TestHub.Shared;
        using var eli = await hub.SignIn(People.Eli);
        var journey = await eli.OpenJourney("5060", "leve-hele-livet");
        var table = "Tiltak;Frist\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"Tiltak {i};05.03.2026\n"));
        await eli.Do("importMeasures", "counts { newMeasures }", new { journey, table });
        var content = await eli.Content(journey);
        Guid[] measures =
        [
            .. content
                .GetProperty("measures")
                .EnumerateArray()
                .Select(measure => measure.GetProperty("uuid").GetGuid()),
        ];
        Assert.Equal(50, measures.Length);

        foreach (var _ in Enumerable.Range(0, 2))
        foreach (var measure in measures)
            await Do(hub, RemindOverdue.Due, measure);

        var told = await Notices(eli, $"/veikart/{journey}");
        Assert.Equal(["50 tiltak hadde frist torsdag 5. mars 2026"], told);
        foreach (var measure in measures)
        {
            Assert.Null(await Notice(eli, measure));
            await eli.SetStatus(measure, "DONE");
        }
        Assert.Empty(await Notices(eli, $"/veikart/{journey}"));
    }

    private static async Task<string[]> Notices(HttpClient client, string address) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { headline address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice => notice.Word("address") == address)
                .Select(notice => notice.Word("headline")!),
        ];

    private static Given<MeasureState> Measure(DateOnly due, params Event[] more) =>
        DeciderSpec.Given<MeasureState>([
            new MeasureAdded(Guid.NewGuid(), null, new Text(Told[0], Language.Nb, "Turgruppe"), null, due, 1, Noon),
            .. more,
        ]);

    private static DueTime[] Times(Event data) =>
        [.. new MeasureReminderTimes().Of(new RecordedEvent(1, Id, Id, 1, data, "", Noon, null, null!, null, null))];

    private static Task Do(TestHub hub, string kind, Guid measure) =>
        hub
            .Services.GetServices<IWhenDue>()
            .Single(each => each.Kind == kind)
            .Do(measure, DateTimeOffset.UtcNow, CancellationToken.None);

    private static async Task<JsonElement?> Notice(HttpClient client, Guid measure)
    {
        var data = await client.Data("{ viewer { notices(first: 50) { nodes { kind headline address } } } }");
        var found = data.GetProperty("viewer")
            .GetProperty("notices")
            .Nodes()
            .Where(notice => notice.GetProperty("address").GetString() == $"/tiltak/{measure}")
            .ToArray();
        return found.Length == 0 ? null : Assert.Single(found);
    }
}
