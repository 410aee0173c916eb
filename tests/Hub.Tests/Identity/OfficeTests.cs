using System.Security.Claims;
using Hub.EventStore;
using Hub.Host.Identity;
using Hub.Identity.Accounts;
using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Identity.Sample;
using Hub.Shared.Access;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Person = Hub.Identity.People.Person;

namespace Hub.Tests.Identity;

/// <summary>Offices in the log, and what follows from them for the one who holds them.</summary>
public sealed class OfficeTests
{
    private static readonly DateOnly LongAgo = new(2020, 1, 1);

    private static ClaimsPrincipal Principal(Guid person) =>
        new(new ClaimsIdentity([new Claim(PersonClaim.Type, person.ToString())], "test"));

    private static async Task<Guid> NewPerson(IServiceProvider services)
    {
        var id = Guid.CreateVersion7();
        await services.GetRequiredService<PersonList>().Keep(new Person(id, People.Ute.Name, "nb"), default);
        return id;
    }

    private static async Task<Actor> Actor(IServiceProvider services, Guid person) =>
        await services.GetRequiredService<IActors>().FindNow(Principal(person), default);

    [Theory]
    [InlineData("kari.berg", "50")]
    [InlineData("eli.vik", "50")]
    [InlineData("anne.lie", "50")]
    [InlineData("mona.ruud", "50")]
    [InlineData("arne.holm", "50")]
    [InlineData("tone.haug", "34")]
    [InlineData("tor.bakke", "55,56")]
    [InlineData("ute.gjest", "")]
    public async Task Membership_follows_from_office(string user, string networks)
    {
        var actor = await Actor((await TestHub.Shared).Services, SamplePeople.PersonId(user));

        Assert.Equal(networks, string.Join(',', actor.Networks.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_national_lead_is_a_member_everywhere()
    {
        var actor = await Actor((await TestHub.Shared).Services, SamplePeople.PersonId("siv.nor"));

        Assert.True(actor.IsNationalLead);
        Assert.Equal(16, actor.Networks.Count);
        Assert.Contains("national", actor.Networks);
    }

    [Fact]
    public async Task An_office_in_a_national_body_counts_in_the_national_network()
    {
        var services = (await TestHub.Shared).Services;
        var person = await NewPerson(services);
        await Appoint(services, person, OfficeKind.Facilitator, body: "ks");

        Assert.Equal(["national"], (await Actor(services, person)).Networks);
    }

    [Fact]
    public async Task An_office_gives_its_rights_at_once_and_an_ended_one_takes_them_at_once()
    {
        var services = (await TestHub.Shared).Services;
        var person = await NewPerson(services);

        var office = await Appoint(services, person, OfficeKind.MainContact, municipality: "1103");
        Assert.True((await Actor(services, person)).MayWrite("11"));

        var commands = services.GetRequiredService<OfficeCommands>();
        var ended = await commands.End(new EndOffice(office, LongAgo), OfficeCommands.System, Guid.NewGuid(), default);

        Assert.Equal(Outcome.Saved, ended.Outcome);
        var afterwards = await Actor(services, person);
        Assert.False(afterwards.HasOffice);
        Assert.False(afterwards.MayWrite("11"));
        Assert.Null(afterwards.HatFor("1103", "11"));
    }

    [Fact]
    public async Task A_kept_actor_is_forgotten_when_the_log_says_that_the_office_ended()
    {
        var services = (await TestHub.Shared).Services;
        // Its clock stands still, so that nothing but the log makes it forget.
        var actors = new Actors(
            services.GetRequiredService<OfficeList>(),
            services.GetServices<IOpens>(),
            services.GetRequiredService<INetworkMap>(),
            new StandingTime(services.GetRequiredService<TimeProvider>().GetUtcNow())
        );
        using var follower = new OfficeFollower(
            services.GetRequiredService<IEventStore>(),
            actors,
            services.GetRequiredService<AccountList>(),
            services.GetServices<IOpens>(),
            TimeProvider.System
        );
        await follower.StartAsync(default);
        var person = await NewPerson(services);
        var office = await Appoint(services, person, OfficeKind.MainContact, municipality: "1103");
        await Eventually(async () => (await actors.Find(Principal(person), default)).HasOffice);

        await services
            .GetRequiredService<OfficeCommands>()
            .End(new EndOffice(office, LongAgo), OfficeCommands.System, Guid.NewGuid(), default);

        await Eventually(async () => !(await actors.Find(Principal(person), default)).HasOffice);
        await follower.StopAsync(default);
    }

    [Fact]
    public async Task An_office_that_has_not_begun_or_is_past_its_last_day_gives_nothing()
    {
        var services = (await TestHub.Shared).Services;
        var person = await NewPerson(services);

        await Appoint(services, person, OfficeKind.MainContact, municipality: "1103", from: new DateOnly(2999, 1, 1));
        await Appoint(services, person, OfficeKind.MainContact, municipality: "1103", to: LongAgo);

        Assert.False((await Actor(services, person)).HasOffice);
    }

    [Fact]
    public async Task An_appointment_that_is_sent_twice_is_one_appointment()
    {
        var services = (await TestHub.Shared).Services;
        var person = await NewPerson(services);
        var command = new AppointOffice(Guid.NewGuid(), person, OfficeKind.Moderator, null, null, "11", LongAgo);
        var commands = services.GetRequiredService<OfficeCommands>();

        var first = await commands.Appoint(command, OfficeCommands.System, default);
        var second = await commands.Appoint(command, OfficeCommands.System, default);

        Assert.Equal(Outcome.Saved, first.Outcome);
        Assert.Equal(Outcome.Repeated, second.Outcome);
        Assert.Single((await Actor(services, person)).Offices);
    }

    [Fact]
    public void An_office_that_ended_is_not_given_again()
    {
        var appointed = new OfficeAppointed(Guid.NewGuid(), OfficeKind.Moderator, null, null, "11", LongAgo, null);
        var state = OfficeState.Initial.Evolve(appointed).Evolve(new OfficeEnded(appointed.PersonId, LongAgo));
        var again = new AppointOffice(
            Guid.NewGuid(),
            appointed.PersonId,
            OfficeKind.Moderator,
            null,
            null,
            "11",
            LongAgo
        );

        Assert.Equal(OfficeRefusals.OfficeHasEnded, AppointOffice.Decide(state, again).Refusal);
    }

    [Fact]
    public async Task An_erased_person_is_nobody()
    {
        Assert.Null((await Actor((await TestHub.Shared).Services, Guid.NewGuid())).PersonId);
    }

    [Fact]
    public async Task The_samples_accounts_are_bound_at_the_issuer_in_use_and_loading_them_again_changes_nothing()
    {
        var services = (await TestHub.Shared).Services;
        var head = await services.GetRequiredService<IEventStore>().SafeHead();
        var issuer = services.GetRequiredService<IdentityProvider>().Issuer;
        var kari = services.GetRequiredService<Host.Identity.DevelopmentIssuer.RealmFile>().UserNamed("kari.berg")!.Id;

        await services.GetRequiredService<SampleStart>().LoadPeople(default);

        Assert.Equal(
            SamplePeople.PersonId("kari.berg"),
            await services.GetRequiredService<AccountList>().PersonOf(issuer, kari, default)
        );
        var offices = 0;
        await foreach (var recorded in services.GetRequiredService<IEventStore>().Read(ReadFrom.All(head)))
        {
            offices +=
                recorded.ActorId == OfficeCommands.System && recorded.Data is OfficeAppointed { ValidFrom.Year: 2026 }
                    ? 1
                    : 0;
        }

        Assert.Equal(0, offices);
    }

    private static async Task<Guid> Appoint(
        IServiceProvider services,
        Guid person,
        OfficeKind kind,
        string? municipality = null,
        string? body = null,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        var office = Guid.CreateVersion7();
        var command = new AppointOffice(office, person, kind, municipality, body, null, from ?? LongAgo, to);
        var decided = await services
            .GetRequiredService<OfficeCommands>()
            .Appoint(command, OfficeCommands.System, default);
        Assert.Equal(Outcome.Saved, decided.Outcome);
        return office;
    }

    private static async Task Eventually(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!await condition())
        {
            await tick.WaitForNextTickAsync(patience.Token);
        }
    }

    private sealed class StandingTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
