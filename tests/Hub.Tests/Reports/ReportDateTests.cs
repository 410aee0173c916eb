using Hub.EventStore;
using Hub.Programmes;
using Hub.Reports.Dates;
using Hub.Shared.Database;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Testing;
using Hub.Testing.Deciding;
using Hub.Testing.Postgres;
using Hub.Tests.Journeys;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Reports;

/// <summary>At the days that a programme's data name, each county's network has a draft, once.</summary>
public sealed class ReportDateTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Programme Programme = new(
        "p",
        new Names("P", null, null),
        null,
        "",
        new(2024, 1, 1),
        new(2027, 8, 1),
        null
    )
    {
        ReportDates = ["05-15", "11-01", "02-29"],
    };

    [Fact]
    public void The_days_come_each_year_while_the_programme_is_in_force()
    {
        Assert.Equal(new(2027, 5, 15), Programme.ReportDateAfter(new(2026, 11, 25)));
        Assert.Equal(new(2026, 11, 1), Programme.ReportDateAfter(new(2026, 5, 15)));
        Assert.Equal(new(2024, 2, 29), Programme.ReportDateAfter(new(2024, 1, 1)));
        Assert.Null(Programme.ReportDateAfter(new(2027, 5, 15)));
        Assert.Null((Programme with { ReportDates = [] }).ReportDateAfter(new(2026, 1, 1)));
    }

    [Fact]
    public void A_day_that_came_while_no_hub_ran_is_left_to_be_done_and_days_that_are_no_more_are_called_off()
    {
        var missed = new ReportDatePlanned("p", new(2026, 11, 1), null, Noon.AddMonths(-2));
        var next = new ReportDatePlanned("p", new(2027, 5, 15), null, Noon);
        Given().When(state => PlanReportDates.Decide(state, Programme, Noon)).Then(next);
        Given(missed).When(state => PlanReportDates.Decide(state, Programme, Noon)).ThenNothingNew();
        Given(next)
            .When(state => PlanReportDates.Decide(state, Programme with { ReportDates = [] }, Noon))
            .Then(new ReportDatePlanned("p", null, null, Noon));
        Given()
            .When(state => PlanReportDates.Decide(state, Programme with { ReportDates = [] }, Noon))
            .ThenNothingNew();
        Given(missed)
            .When(state => DraftOnDate.Decide(state, Programme, new(2026, 11, 1), Noon))
            .Then(new ReportDatePlanned("p", new(2027, 5, 15), new(2026, 11, 1), Noon));
        Given(next).When(state => DraftOnDate.Decide(state, Programme, new(2026, 11, 1), Noon)).ThenNothingNew();
    }

    [Fact]
    public async Task On_the_day_every_county_has_one_draft_over_two_nodes_and_a_restart()
    {
        var time = new ShiftedTime();
        await using var database = await TestDatabase.CreateEmpty();
        await using (await TestHub.Start(database: database)) { }
        var day = Norway.Today(TimeProvider.System).AddDays(3);
        await Execute(
            database,
            $"update hub_rows.reference_data set edited = true, data = data || '{{\"reportDates\": [\"{day:MM-dd}\"]}}' where kind = 'programme' and key = 'bo-trygt-hjemme'"
        );
        await using (var one = await Start(database, time))
        await using (await Start(database, time))
        {
            time.PutForward(TimeSpan.FromDays(4));
            await Until(database, 15);
            using var anne = await one.SignIn(People.Anne);
            var notice = (await anne.Data("{ viewer { notices(first: 5) { nodes { kind headline } } } }")).ToString();
            Assert.Contains("REPORT_DRAFTED", notice);
            Assert.Contains("Et utkast til statusrapport for Trøndelag", notice);
        }
        await using var again = await Start(database, time);
        time.PutForward(TimeSpan.FromDays(1));
        using var siv = await again.SignIn(People.Siv);
        await again
            .Services.GetServices<Hub.Shared.Due.IWhenDue>()
            .Single(each => each.Kind == DraftOnDate.Due)
            .Do(ReportDateState.StreamOf("bo-trygt-hjemme").Value, DateTimeOffset.UtcNow, CancellationToken.None);
        Assert.Equal(15L, await Count(database, "select count(*) from hub_read.reports"));
        Assert.Equal(15L, await Count(database, "select count(distinct network) from hub_read.reports"));
        var due = await Count(
            database,
            $"select count(*) from hub_read.due where kind = 'report-date' and at::date > '{day.AddDays(300):yyyy-MM-dd}'"
        );
        Assert.Equal(1L, due);
    }

    private static Given<ReportDateState> Given(params ReadOnlySpan<Event> events) =>
        DeciderSpec.Given<ReportDateState>(events);

    private static Task<TestHub> Start(TestDatabase database, ShiftedTime time) =>
        TestHub.Start(services => services.AddSingleton<TimeProvider>(time), database);

    private static async Task Until(TestDatabase database, long reports)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await Count(database, "select count(*) from hub_read.reports") < reports)
            await Task.Delay(200, limit.Token);
        // The date is done when the next one is planned.
        while (await Count(database, "select count(*) from hub_rows.due_done where kind = 'report-date'") < 1)
            await Task.Delay(200, limit.Token);
    }

    private static async Task Execute(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private static async Task<long> Count(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(CancellationToken.None))!;
    }
}
