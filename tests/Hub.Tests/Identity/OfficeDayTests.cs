using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Identity.Sample;
using Hub.Shared.Access;
using Hub.Shared.Time;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Testing.Postgres;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Identity;

/// <summary>An office counts from the first midnight in Norway to the last, also for a window that stands open then.</summary>
public sealed class OfficeDayTests(OfficeDayTests.TwoNodes nodes) : IClassFixture<OfficeDayTests.TwoNodes>
{
    private static readonly Guid Ute = SamplePeople.PersonId("ute.gjest");

    /// <summary>Two hubs on one database, with a clock that the tests put forward.</summary>
    public sealed class TwoNodes : IAsyncLifetime
    {
        private TestDatabase? database;

        public ShiftedTime Time { get; } = new();

        public TestHub? One { get; private set; }

        public TestHub? Other { get; private set; }

        public async ValueTask InitializeAsync()
        {
            database = await TestDatabase.CreateEmpty();
            One = await TestHub.Start(services => services.AddSingleton<TimeProvider>(Time), database);
            Other = await TestHub.Start(services => services.AddSingleton<TimeProvider>(Time), database);
        }

        public async ValueTask DisposeAsync()
        {
            await One!.DisposeAsync();
            await Other!.DisposeAsync();
            await database!.DisposeAsync();
        }
    }

    private DateOnly Today => Norway.Today(nodes.Time);

    private void PutForwardToMidnight() =>
        nodes.Time.PutForward(Norway.StartOf(Today.AddDays(1)) - nodes.Time.GetUtcNow());

    [Fact]
    public async Task At_midnight_after_its_last_day_open_windows_leave_the_offices_channels_on_every_node()
    {
        await Appoint(Today, Today);
        await using var atOne = await Connect(nodes.One!, People.Ute);
        await using var atOther = await Connect(nodes.Other!, People.Ute);
        await using var karis = await Connect(nodes.Other!, People.Kari);
        string[] channels = ["network/50", "network/50/members", "chat/50"];
        foreach (var channel in channels)
        {
            await atOne.Join(channel, 0);
            await atOther.Join(channel, 0);
            await karis.Join(channel, 0);
        }

        PutForwardToMidnight();

        await atOne.Until(one => channels.All(channel => IsGone(one, channel)));
        await atOther.Until(one => channels.All(channel => IsGone(one, channel)));
        using var kari = await nodes.One!.SignIn(People.Kari);
        var message = await kari.SendMessage("50", "Etter midnatt");
        await karis.Until(one => one.Events.Any(said => Says(said, message)));
        Assert.DoesNotContain(atOne.Events.Concat(atOther.Events), said => Says(said, message));
        await Assert.ThrowsAsync<HubException>(() => atOther.Join("chat/50", 0));
    }

    [Fact]
    public async Task At_midnight_before_its_first_day_open_windows_hear_of_the_office()
    {
        await Appoint(Today.AddDays(1), Today.AddDays(1));
        await using var window = await Connect(nodes.Other!, People.Ute);
        await window.Join("me", 0);
        await Assert.ThrowsAsync<HubException>(() => window.Join("chat/50", 0));

        PutForwardToMidnight();

        await window.Until(one => one.Signals.Any(said => Networks(said) == "50"));
        await window.Join("chat/50", 0);

        PutForwardToMidnight();

        await window.Until(one => one.Signals.Any(said => Networks(said) == ""));
    }

    [Fact]
    public async Task An_office_that_ends_by_date_ends_once_in_the_log_with_its_last_day()
    {
        var last = Today;
        var office = await Appoint(last, last);
        await using var window = await Connect(nodes.One!, People.Ute);
        await window.Join("me", 0);

        PutForwardToMidnight();

        await window.Until(one => one.Signals.Any(said => Networks(said) == ""));
        var history = new List<Event>();
        await foreach (
            var recorded in nodes.One!.Services.GetRequiredService<IEventStore>().Read(ReadFrom.Stream(office))
        )
            history.Add(recorded.Data);
        Assert.Equal(new OfficeEnded(Ute, last), Assert.Single(history.Skip(1)));
    }

    private async Task<Guid> Appoint(DateOnly from, DateOnly to)
    {
        var office = Guid.CreateVersion7();
        var command = new AppointOffice(office, Ute, OfficeKind.MainContact, "5007", null, null, from, to);
        await nodes
            .One!.Services.GetRequiredService<OfficeCommands>()
            .Appoint(command, OfficeCommands.System, CancellationToken.None);
        return office;
    }

    private static async Task<LiveClient> Connect(TestHub hub, Person person) =>
        await LiveClient.Connect(new Uri(hub.Address, "live"), await hub.Token(person));

    private static bool IsGone(LiveClient client, string channel) =>
        client.Events.Any(said =>
            said.Channel == channel && said.Type == "gone" && said.Data.ValueKind == System.Text.Json.JsonValueKind.Null
        );

    private static bool Says(Envelope said, Guid message) =>
        said.Type == "message" && said.Data.GetProperty("uuid").GetGuid() == message;

    private static string? Networks(Signal said) =>
        said.Type == "offices"
            ? string.Join(',', said.Data.GetProperty("networks").EnumerateArray().Select(key => key.GetString()))
            : null;
}
