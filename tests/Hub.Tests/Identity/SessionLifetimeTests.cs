using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Identity;

/// <summary>A session lives as long as the provider's, and no longer.</summary>
public sealed class SessionLifetimeTests(SessionLifetimeTests.HubAhead ahead)
    : IClassFixture<SessionLifetimeTests.HubAhead>
{
    private readonly ShiftedTime time = ahead.Time;

    private TestHub Hub => ahead.Hub!;

    /// <summary>A hub whose clock the tests put forward.</summary>
    public sealed class HubAhead : IAsyncLifetime
    {
        public ShiftedTime Time { get; } = new();

        public TestHub? Hub { get; private set; }

        public async ValueTask InitializeAsync() =>
            Hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(Time));

        public ValueTask DisposeAsync() => Hub?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_session_goes_on_when_the_access_token_runs_out_and_the_provider_still_knows_it()
    {
        using var browser = await BrowserSession.SignedIn(Hub, People.Kari);

        // Four times past the access token's five minutes, in the end past the first refresh token's thirty.
        for (var i = 0; i < 4; i++)
        {
            time.PutForward(TimeSpan.FromMinutes(10));
            Assert.Equal("Kari Berg", await browser.Who());
        }
    }

    [Fact]
    public async Task A_session_that_the_provider_ended_is_over_when_the_access_token_runs_out()
    {
        using var browser = new BrowserSession(Hub);
        var callback = await browser.ChooseAt(await browser.Asked("/"), People.Kari);
        (await browser.Client.GetAsync(callback)).Dispose();
        var provider = Hub.Services.GetRequiredService<Sessions>();
        provider.End(System.Web.HttpUtility.ParseQueryString(callback.Query)["session_state"]!);
        Assert.Equal("Kari Berg", await browser.Who());

        time.PutForward(TimeSpan.FromMinutes(6));

        Assert.Null(await browser.Who());
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task A_session_that_nobody_used_is_over_after_half_an_hour()
    {
        using var browser = await BrowserSession.SignedIn(Hub, People.Kari);

        time.PutForward(TimeSpan.FromMinutes(31));

        Assert.Null(await browser.Who());
    }

    [Fact]
    public async Task Signing_out_ends_the_session_at_the_provider_too()
    {
        using var browser = new BrowserSession(Hub);
        var callback = await browser.ChooseAt(await browser.Asked("/"), People.Kari);
        (await browser.Client.GetAsync(callback)).Dispose();

        (await browser.SignOut()).Dispose();

        var session = System.Web.HttpUtility.ParseQueryString(callback.Query)["session_state"]!;
        Assert.True(Hub.Services.GetRequiredService<Sessions>().HasEnded(session));
    }

    [Fact]
    public async Task Who_reads_the_table_of_sessions_can_neither_take_one_over_nor_find_a_token()
    {
        using var browser = await BrowserSession.SignedIn(Hub, People.Kari);
        await using var read = Hub
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("select encode(ticket, 'escape'), encode(key, 'hex') from hub_rows.tickets");
        await using var rows = await read.ExecuteReaderAsync();
        var any = false;
        while (await rows.ReadAsync())
        {
            any = true;
            Assert.DoesNotContain("eyJ", rows.GetString(0), StringComparison.Ordinal);
            Assert.Equal(64, rows.GetString(1).Length);
        }

        Assert.True(any);
    }

    [Fact]
    public async Task An_account_that_is_taken_from_a_person_ends_the_session()
    {
        using var browser = await BrowserSession.SignedIn(Hub, People.Gro);
        await using var unbind = Hub
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand("delete from hub_rows.accounts where subject = $1");
        unbind.Parameters.Add(new() { Value = Hub.Services.GetRequiredService<RealmFile>().UserNamed("gro.nes")!.Id });
        await unbind.ExecuteNonQueryAsync();

        time.PutForward(TimeSpan.FromSeconds(6));

        Assert.Null(await browser.Who());
    }
}
