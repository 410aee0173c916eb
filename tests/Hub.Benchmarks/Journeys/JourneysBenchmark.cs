using System.Diagnostics;
using System.Net.Http.Json;
using Hub.Host.Starting;
using Hub.Journeys.Overviews;
using Hub.Shared.Database;
using Hub.Testing;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Benchmarks.Journeys;

/// <summary>
/// 357 journeys of 200 measures, each changed thirty times in five years: a county's overview through the whole host
/// against its SQL alone, and any date against today.
/// </summary>
internal static class JourneysBenchmark
{
    private const int Asked = 150;

    public static async Task<int> Run()
    {
        await using var database = await TestDatabase.CreateEmpty();
        await using var hub = await TestHub<StartRefused>.Start(database: database);
        var clock = Stopwatch.StartNew();
        var written = await ManyJourneys.Write(database.OwnerConnectionString);
        Console.WriteLine($"{written} versions written in {clock.Elapsed.TotalSeconds:0} s");
        using var anne = await hub.SignIn(People.Anne);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        var own = ManyJourneys.OfCounty("50");
        var year = DateTimeOffset.UtcNow.AddYears(-2);

        const string Overview =
            "query ($at: DateTime) { journeyOverview(network: \"50\", programme: \"bo-trygt-hjemme\", at: $at) { municipality { number label } journey { uuid } phase { key } progress measureCount doneCount overdueCount } }";
        const string Content =
            "query ($id: ID!, $at: DateTime) { journey(id: $id) { content(at: $at) { progress goals { uuid title progress } measures { uuid title owner dueOn status percent } } } }";
        await Compare("county overview against its SQL", 2, () => Ask(anne, Overview, null), () => Sql(source, own));
        await Compare(
            "county overview two years ago against today's",
            3,
            () => Ask(anne, Overview, new { at = year }),
            () => Ask(anne, Overview, null)
        );
        await Compare(
            "a journey two years ago against today's",
            3,
            () => Ask(anne, Content, new { id = own[0], at = year }),
            () => Ask(anne, Content, new { id = own[0] })
        );
        return 0;
    }

    private static async Task Ask(HttpClient client, string query, object? variables)
    {
        using var answer = await client.PostAsJsonAsync(new Uri("graphql", UriKind.Relative), new { query, variables });
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode || text.Contains("\"errors\"", StringComparison.Ordinal))
            throw new InvalidOperationException(text[..Math.Min(text.Length, 1000)]);
    }

    private static async Task Sql(NpgsqlDataSource source, Guid[] journeys)
    {
        await using var command = source
            .CreateCommand(
                SqlFile
                    .Read<OverviewList>("Overview")
                    .Replace("{{items}}", SqlFile.Read<OverviewList>("ItemsNow"), StringComparison.Ordinal)
            )
            .With("journeys", journeys)
            .With("today", DateOnly.FromDateTime(DateTime.UnixEpoch.AddYears(56)));
        var rows = await command.ReadAll(row => row.GetGuid(0), CancellationToken.None);
        if (rows.Count != journeys.Length)
            throw new InvalidOperationException($"{rows.Count} of {journeys.Length} journeys.");
    }

    /// <summary>By turns, so that what else the machine does meets both alike.</summary>
    private static async Task Compare(string what, double most, Func<Task> ours, Func<Task> peer)
    {
        var (mine, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i < Asked + 20; i++)
        {
            var (one, other) = (await Timed(ours), await Timed(peer));
            if (i < 20)
                continue;
            mine.Add(one);
            theirs.Add(other);
        }
        var (a, b) = (P95(mine), P95(theirs));
        Console.WriteLine(
            $"{what}: p95 {a / b:0.00} x (at most {most}); {a:0.0} ms against {b:0.0} ms; medians {Rounds.Median(mine):0.0} and {Rounds.Median(theirs):0.0} ms"
        );
    }

    private static async Task<double> Timed(Func<Task> once)
    {
        var clock = Stopwatch.StartNew();
        await once();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double P95(List<double> values) => values.Order().ElementAt(values.Count * 95 / 100);
}
