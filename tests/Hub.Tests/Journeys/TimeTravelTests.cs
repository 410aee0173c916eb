using System.Text.Json;
using Hub.EventStore;
using Hub.Journeys;
using Hub.Journeys.Comments;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Journeys.Overviews;
using Hub.Shared.Access;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Journeys;

/// <summary>
/// The law of time travel: at any time the rows tell what the log told up to then, and what changed between two times is
/// what differs between two folds. Tried on journeys that nobody would make.
/// </summary>
public sealed class TimeTravelTests
{
    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    private static readonly string[] Statuses = ["PLANNED", "STARTED", "DONE", "PAUSED", "STOPPED"];

    [Theory]
    [InlineData("4601", 1)]
    [InlineData("4601", 2)]
    [InlineData("4640", 3)]
    public async Task At_any_time_the_rows_tell_what_the_log_told_up_to_then(string municipality, int seed)
    {
        var hub = await TestHub.Shared;
        using var client = await hub.SignIn(municipality == "4601" ? People.Jon : People.Gro);
        using var moderator = await hub.SignIn(People.Liv);
        var journey = await client.OpenJourney(municipality, seed == 1 ? "leve-hele-livet" : "bo-trygt-hjemme");
        await DoItsWorst(client, moderator, journey, new Random(seed));
        var items = hub.Services.GetRequiredService<ItemList>();
        var comments = hub.Services.GetRequiredService<CommentList>();
        var overviews = hub.Services.GetRequiredService<OverviewList>();
        var told = await Folds(hub, journey);
        Assert.True(told.Count > 40);

        var now = told[^1].Said;
        Assert.NotEmpty(now.Silenced);
        foreach (var (at, fold, said) in told)
        {
            var sequence = await items.SequenceAt(at, CancellationToken.None);
            var rows = (await items.Of([journey], sequence, CancellationToken.None))[journey].ToArray();
            Assert.Equal(Lines(fold), Lines(rows));
            Assert.Equal(said.Lines(now), CommentFold.Lines(await comments.Of(journey, All, sequence, default)));
            var standing = (await overviews.Of([journey], at, sequence, CancellationToken.None))[journey];
            Assert.Equal(Progress.Of(fold), standing.Progress, (one, other) => Near(one, other));
        }
        var last = told[^1].Fold;
        Assert.Equal(Lines(last), Lines([.. (await items.Of([journey], null, CancellationToken.None))[journey]]));
        var today = (await overviews.Of([journey], null, null, CancellationToken.None))[journey];
        Assert.Equal(Progress.Of(last), today.Progress, (one, other) => Near(one, other));
        Assert.Equal(last.Count(item => item.Kind is ItemKind.Measure), today.Measures);
        Assert.Equal(last.Count(item => item.Fields.Status == "DONE"), today.Done);

        var random = new Random(seed);
        for (var i = 0; i < 10; i++)
        {
            var (from, to) = (told[random.Next(told.Count)], told[random.Next(told.Count)]);
            Assert.Equal(
                Differences(from.Fold, to.Fold)
                    .Concat(CommentFold.Differences(from.Said, to.Said, now))
                    .Order(StringComparer.Ordinal),
                await Changes(client, journey, from.At, to.At)
            );
        }
    }

    [Fact]
    public async Task Before_it_was_opened_there_is_nothing()
    {
        var hub = await TestHub.Shared;
        using var rolf = await hub.SignIn(People.Rolf);
        var before = DateTimeOffset.UtcNow.AddYears(-1);
        var journey = await rolf.OpenJourney("1804");
        await rolf.AddMeasure(journey, "Tiltak");
        Assert.Empty((await rolf.Content(journey, before)).GetProperty("measures").EnumerateArray());
        Assert.Single((await rolf.Content(journey)).GetProperty("measures").EnumerateArray());
    }

    [Theory]
    [InlineData(30, 4, false)]
    [InlineData(1, 5, false)]
    [InlineData(2, 5, true)]
    public void Whether_a_measure_was_overdue_is_told_by_the_day_that_is_read(int day, int month, bool overdue)
    {
        var fields = new ItemFields
        {
            Title = new("nb", "Et tiltak", 1),
            DueOn = new(2026, 5, 1),
            Status = "STARTED",
            Percent = 40,
        };
        var item = new Item(Guid.NewGuid(), Guid.NewGuid(), ItemKind.Measure, fields, 1);
        var read = StandingThings.MakeMeasure(item) with { Day = new(2026, month, day) };
        Assert.Equal(overdue, MeasureFields.IsOverdue(read, TimeProvider.System));
    }

    private static async Task DoItsWorst(HttpClient client, HttpClient moderator, Guid journey, Random random)
    {
        List<Guid> goals = [],
            measures = [],
            indicators = [],
            involvements = [],
            comments = [];
        for (var i = 0; i < 90; i++)
        {
            var goal = goals.Count > 0 && random.Next(3) > 0 ? goals[random.Next(goals.Count)] : (Guid?)null;
            if (i < 4 || (random.Next(8) == 0))
            {
                var id = Guid.NewGuid();
                await client.Do(
                    "addGoal",
                    "goal { uuid }",
                    new
                    {
                        id,
                        journey,
                        title = $"Mål {i}",
                        parent = random.Next(2) == 0 ? goal : null,
                    }
                );
                goals.Add(id);
                continue;
            }
            if (measures.Count == 0 || random.Next(4) == 0)
            {
                var id = Guid.NewGuid();
                await client.Do(
                    "addMeasure",
                    "measure { uuid }",
                    new
                    {
                        id,
                        journey,
                        title = $"Tiltak {i}",
                        goal,
                        dueOn = $"2026-0{random.Next(1, 9)}-01",
                    }
                );
                measures.Add(id);
                continue;
            }
            var measure = measures[random.Next(measures.Count)];
            switch (random.Next(10))
            {
                case 7:
                    await client.MeasureSomething(journey, goal ?? measure, indicators, random);
                    break;
                case 8:
                    await client.HearSomebody(journey, involvements, random);
                    break;
                case 9:
                    await client.SaySomething(moderator, goal ?? measure, comments, random);
                    break;
                case 0:
                    await client.Do("moveMeasure", "measure { uuid }", new { id = measure, goal });
                    break;
                case 4:
                    await client.Do(
                        "setMeasureBudget",
                        "measure { uuid }",
                        new { id = measure, amount = random.Next(3) * 1000 }
                    );
                    await client.Do(
                        "setMeasureLearning",
                        "measure { uuid }",
                        new { id = measure, learning = random.Next(2) == 0 ? null : $"Lærdom {i}" }
                    );
                    break;
                case 1 when random.Next(3) == 0 && goal is { } first:
                    await client.Do("moveGoal", "goal { uuid }", new { id = first });
                    break;
                case 1:
                    await client.Do("removeMeasure", "journey { uuid }", new { id = measure });
                    break;
                case 2 when goal is { } removed && random.Next(2) == 0:
                    await client.Do("removeGoal", "journey { uuid }", new { id = removed });
                    break;
                case 3 when goal is { } weighed:
                    await client.Do(
                        "changeGoal",
                        "goal { uuid }",
                        new
                        {
                            id = weighed,
                            title = $"Mål {i}",
                            weight = random.Next(1, 90) / 10.0,
                        }
                    );
                    break;
                default:
                    await client.SetStatus(measure, Statuses[random.Next(5)], random.Next(101));
                    break;
            }
        }
    }

    /// <summary>What the log told after each of its events, folded here and by no row.</summary>
    private static async Task<List<Told>> Folds(TestHub hub, Guid journey)
    {
        var state = new Dictionary<Guid, (ItemKind Kind, Dictionary<string, object?> Fields, int Version)>();
        var said = CommentFold.Nothing;
        var told = new List<Told>();
        await foreach (
            var recorded in hub.Services.GetRequiredService<IEventStore>().Read(ReadFrom.All(), CancellationToken.None)
        )
        {
            var before = said;
            said = said.With(recorded, journey);
            var change = ItemChange.Of(recorded);
            if (change is not null && change.Journey != journey && !state.ContainsKey(change.Id))
                change = null;
            if (change is null && said == before)
                continue;
            if (change is null) { }
            else if (change.Fields is null)
                state.Remove(change.Id);
            else
            {
                var (fields, version) = state.TryGetValue(change.Id, out var was)
                    ? (was.Fields.ToDictionary(), was.Version)
                    : ([], 0);
                foreach (var (name, value) in change.Fields)
                    fields[name] = value;
                state[change.Id] = (change.Kind, fields, version + 1);
            }
            if (told.Count > 0 && told[^1].At == recorded.Timestamp)
                told.RemoveAt(told.Count - 1);
            told.Add(new(recorded.Timestamp, [.. state.Select(one => Make(one.Key, journey, one.Value))], said));
        }
        return told;
    }

    private static Item Make(
        Guid id,
        Guid journey,
        (ItemKind Kind, Dictionary<string, object?> Fields, int Version) told
    )
    {
        var json = JsonSerializer.Serialize(told.Fields, ItemFields.Json);
        return new(id, journey, told.Kind, ItemFields.Read(json) with { Version = told.Version }, 0);
    }

    private static string[] Lines(IEnumerable<Item> items) =>
        [.. items.Select(item => $"{item.Id} {item.Kind} {item.Fields}").Order(StringComparer.Ordinal)];

    private static bool Near(double? one, double? other) =>
        one is null ? other is null : other is not null && Math.Abs(one.Value - other.Value) < 1e-6;

    private static string[] Differences(IReadOnlyList<Item> from, IReadOnlyList<Item> to)
    {
        var (before, after) = (from.ToDictionary(one => one.Id), to.ToDictionary(one => one.Id));
        return
        [
            .. before
                .Keys.Union(after.Keys)
                .Where(id =>
                    before.GetValueOrDefault(id)?.Fields.ForReaders()
                    != after.GetValueOrDefault(id)?.Fields.ForReaders()
                )
                .Select(id =>
                    $"{(before.ContainsKey(id) ? after.ContainsKey(id) ? "CHANGED" : "REMOVED" : "ADDED")} {id}"
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static async Task<string[]> Changes(HttpClient client, Guid journey, DateTimeOffset from, DateTimeOffset to)
    {
        var answer = await client.Data(
            """
            query ($id: ID!, $from: DateTime!, $to: DateTime) {
              journey(id: $id) { changes(from: $from, to: $to) { items { uuid change fields { field old new } } } } }
            """,
            new
            {
                id = journey,
                from,
                to,
            }
        );
        return
        [
            .. answer
                .GetProperty("journey")
                .GetProperty("changes")
                .GetProperty("items")
                .EnumerateArray()
                .Select(item => $"{item.GetProperty("change").GetString()} {item.GetProperty("uuid").GetString()}")
                .Order(StringComparer.Ordinal),
        ];
    }
}

/// <summary>What the log told of a journey by then.</summary>
internal sealed record Told(DateTimeOffset At, IReadOnlyList<Item> Fold, CommentFold Said);

internal static class WhatReadersSee
{
    /// <summary>Without what tells nobody anything: the version, the rank, and which event wrote a text.</summary>
    public static ItemFields ForReaders(this ItemFields fields) =>
        fields with
        {
            Version = null,
            Rank = null,
            Title = fields.Title is { } title ? title with { Sequence = 0 } : null,
            Owner = fields.Owner is { } owner ? owner with { Sequence = 0 } : null,
            Challenge = fields.Challenge is { } challenge ? challenge with { Sequence = 0 } : null,
            ChallengeVersion = null,
            Unit = fields.Unit is { } unit ? unit with { Sequence = 0 } : null,
            Source = fields.Source is { } source ? source with { Sequence = 0 } : null,
            Said = fields.Said is { } said ? said with { Sequence = 0 } : null,
            Learning = fields.Learning is { } learning ? learning with { Sequence = 0 } : null,
        };
}
