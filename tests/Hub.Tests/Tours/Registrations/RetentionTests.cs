using Hub.EventStore;
using Hub.Identity.Sample;
using Hub.Testing;
using Hub.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Tours.Registrations;

/// <summary>What is kept to hold a stop goes in time, and at once for a person who is erased: looked for in every table.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private readonly ShiftedTime time = new();
    private TestDatabase database = null!;
    private TestHub hub = null!;
    private NpgsqlDataSource owner = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateEmpty();
        hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time), database);
        owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
    }

    [Fact]
    public async Task Needs_go_two_weeks_after_the_stop_and_names_and_addresses_after_a_year()
    {
        var stop = await StopWith(
            new
            {
                name = "Gåren Prøvesen",
                email = "gaaren@eksempel.no",
                food = "matbehovet",
                access = "adkomstbehovet",
            }
        );
        Assert.NotEmpty(await Grep("matbehovet"));
        Assert.NotEmpty(await Grep("adkomstbehovet"));

        time.PutForward(TimeSpan.FromDays(10 + 13));
        using (var anne = await hub.SignIn(People.Anne))
            Assert.Equal("matbehovet", Assert.Single(await anne.ListOf(stop)).GetProperty("needs").Text("food"));
        time.PutForward(TimeSpan.FromDays(2));

        await Eventually.Is(async () => (await Grep("matbehovet")).Count == 0);
        Assert.Empty(await Grep("adkomstbehovet"));
        Assert.NotEmpty(await Grep("gaaren@eksempel.no"));

        time.PutForward(TimeSpan.FromDays(365));

        await Eventually.Is(async () => (await Grep("gaaren@eksempel.no")).Count == 0);
        Assert.Empty(await Grep("Gåren Prøvesen"));
        using var visitor = hub.Visitor();
        Assert.Equal((1, 0), await visitor.Count(stop));
    }

    [Fact]
    public async Task Who_is_erased_is_gone_from_every_table_and_the_seat_goes_to_the_next()
    {
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var stop = await StopWith(
            new
            {
                isMe = true,
                email = "kari.privat@eksempel.no",
                food = "karimat",
            },
            capacity: 1
        );
        var next = (await ola.Registered(stop, "5025", TestTours.Delegate(2)))[0];
        Assert.Equal("WAITING", (await ola.Node(next)).Text("status"));

        await hub
            .Services.GetRequiredService<EventStoreErasure>()
            .Erase(SamplePeople.PersonId(People.Kari.User), "tests", "asked for");

        Assert.Empty(await Grep("kari.privat@eksempel.no"));
        Assert.Empty(await Grep("karimat"));
        Assert.Empty(await Grep("Kari Berg"));
        await Eventually.Is(async () => (await ola.Node(next)).Text("status") == "REGISTERED");
        using var anne = await hub.SignIn(People.Anne);
        Assert.Single(await anne.ListOf(stop));
    }

    [Fact]
    public async Task A_registration_that_was_refused_leaves_no_name_behind()
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: -3));

        var refused = await kari.Register(
            stop,
            "5006",
            new
            {
                name = "Avvist Prøvesen",
                email = "avvist@eksempel.no",
                food = "avvistmat",
            }
        );

        Assert.Equal("STOP_IS_OVER", refused.Codes());
        Assert.Empty(await Grep("avvist"));
    }

    public async ValueTask DisposeAsync()
    {
        await owner.DisposeAsync();
        await hub.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<Guid> StopWith(object delegated, int? capacity = null)
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 10, capacity));
        await kari.Registered(stop, "5006", delegated);
        return stop;
    }

    private Task<List<string>> Grep(string words) => WholeDatabase.Grep(owner, words);
}
