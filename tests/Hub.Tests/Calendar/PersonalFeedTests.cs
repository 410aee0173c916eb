using System.Net;
using System.Text.Json;
using Hub.EventStore;
using Hub.Testing;
using Hub.Testing.Postgres;
using Hub.Tests.Access;
using Hub.Tests.Offers;
using Hub.Tests.Shared.Calendars;
using Hub.Tests.Tours.Registrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Calendar;

/// <summary>A person's own dates at an address that only they were told, read by a parser that is not ours.</summary>
public sealed class PersonalFeedTests(OwnHub own) : IClassFixture<OwnHub>
{
    [Fact]
    public async Task It_has_the_networks_dates_and_what_one_is_registered_for_elsewhere_and_follows_what_one_may_see()
    {
        var hub = own.Hub;
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(People.Tone);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(40);
        var (_, here) = await anne.PublishTour("50", "Hos oss", Soon(day));
        var (_, theirs) = await tone.PublishTour("34", "Hos naboen", Soon(day));
        var (_, other) = await tone.PublishTour("34", "Naboens eget", Soon(day));
        var registration = (await kari.Registered(theirs, "5006", TestTours.Delegate(1)))[0];
        var slot = await anne.OpenSlot("50");
        await kari.Book(slot);

        var all = await Address(kari);
        var only = await Address(ola, onlyRegistered: true);

        var mine = await Calendar(hub, all);
        Assert.Equal(("PUBLISH", "Hub – min kalender"), (mine.Method, mine.Name));
        Assert.Equal(["Hos naboen", "Hos oss", "Påmeldingsfrist: Hos oss"], Of(mine, here, theirs, other, day));
        Assert.Equal("OPAQUE", One(mine, theirs).Transparency);
        Assert.Equal("TRANSPARENT", One(mine, here).Transparency);
        Assert.Equal("Veiledningsmøte, Steinkjer", One(mine, slot).Title);
        Assert.DoesNotContain("mote.example", await Text(hub, all), StringComparison.Ordinal);
        Assert.Empty(Of(await Calendar(hub, only), here, theirs, slot, day));

        await kari.Cancel(registration);
        Assert.Equal(["Hos oss", "Påmeldingsfrist: Hos oss"], Of(await Calendar(hub, all), here, theirs, other, day));
    }

    [Fact]
    public async Task Its_secret_is_told_once_and_stored_nowhere()
    {
        using var kari = await own.Hub.SignIn(People.Ingrid);
        var address = await Address(kari);
        var secret = address.Split('/')[^1].Split('.')[0];

        var shown = await kari.Data("{ viewer { calendarAddress { madeAt onlyRegistered } } }");

        Assert.Equal(43, secret.Length);
        Assert.False(shown.GetProperty("viewer").GetProperty("calendarAddress").IsNull());
        Assert.Empty(await WholeDatabase.Grep(own.Hub.Services.GetRequiredService<NpgsqlDataSource>(), secret));
    }

    [Fact]
    public async Task A_new_one_ends_the_old_one_and_one_that_was_taken_back_answers_as_if_it_had_never_been()
    {
        var hub = own.Hub;
        using var gro = await hub.SignIn(People.Gro);
        var first = await Address(gro);
        var second = await Address(gro);
        Assert.Equal(HttpStatusCode.OK, await Status(hub, second));

        var revoked = await gro.Do("revokeCalendarAddress", "viewer { calendarAddress { madeAt } }", new { });

        Assert.True(revoked.GetProperty("viewer").GetProperty("calendarAddress").IsNull());
        var nothing = await Text(hub, "/calendar/me/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics");
        foreach (var gone in new[] { first, second })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(hub, gone));
            Assert.Equal(WithoutTrace(nothing), WithoutTrace(await Text(hub, gone)));
        }
    }

    [Fact]
    public async Task Nothing_answers_for_a_person_who_is_erased()
    {
        var hub = own.Hub;
        using var jon = await hub.SignIn(People.Jon);
        var address = await Address(jon);
        var id = (await jon.Data("{ viewer { person { uuid } } }"))
            .GetProperty("viewer")
            .GetProperty("person")
            .GetProperty("uuid")
            .GetGuid();

        await hub.Services.GetRequiredService<EventStoreErasure>().Erase(id, "tests", "asked for");

        Assert.Equal(HttpStatusCode.NotFound, await Status(hub, address));
    }

    [Fact]
    public async Task Attack_an_address_without_being_signed_in_or_for_somebody_else()
    {
        using var visitor = own.Hub.Visitor();
        foreach (var mutation in new[] { "makeCalendarAddress", "revokeCalendarAddress" })
            Assert.Equal(
                "SIGN_IN_REQUIRED",
                (await visitor.Do(mutation, "viewer { person { uuid } }", new { })).Codes()
            );
    }

    [Fact]
    public async Task Attack_guessing_a_secret_and_fetching_without_end()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        var address = await Address(kari);

        var fetched = new List<HttpStatusCode>();
        for (var i = 0; i < 32; i++)
            fetched.Add(await Status(hub, address));
        var guessed = new List<HttpStatusCode>();
        for (var i = 0; i < 70; i++)
            guessed.Add(await Status(hub, $"/calendar/me/{Guid.NewGuid():N}.ics"));

        Assert.Equal(HttpStatusCode.OK, fetched[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, fetched[^1]);
        Assert.Equal(HttpStatusCode.NotFound, guessed[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, guessed[^1]);
    }

    private static object Soon(DateOnly day) =>
        new { date = day.ToString("O", null), registerBy = day.AddDays(-7).ToString("O", null) };

    private static async Task<string> Address(HttpClient client, bool onlyRegistered = false)
    {
        var made = await client.Do("makeCalendarAddress", "address", new { onlyRegistered });
        Assert.Equal("", made.Codes());
        return made.GetProperty("address").GetString()!;
    }

    /// <summary>Titles of the stops and of what is told a week before them.</summary>
    private static string[] Of(PublicCalendar calendar, Guid here, Guid theirs, Guid other, DateOnly day) =>
        [
            .. calendar
                .Events.Where(each =>
                    new[] { here, theirs, other }.Any(id => each.Uid.StartsWith($"{id}", StringComparison.Ordinal))
                    || each.Start == day.AddDays(-7).ToString("O", null)
                )
                .Select(each => each.Title)
                .Order(StringComparer.Ordinal),
        ];

    private static PublicEvent One(PublicCalendar calendar, Guid id) =>
        Assert.Single(calendar.Events, each => each.Uid.StartsWith($"{id}", StringComparison.Ordinal));

    private static async Task<PublicCalendar> Calendar(TestHub hub, string address) =>
        await PublicCalendar.Read(await Text(hub, address));

    private static async Task<string> Text(TestHub hub, string address)
    {
        using var program = hub.Visitor();
        using var answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpStatusCode> Status(TestHub hub, string address)
    {
        using var program = hub.Visitor();
        using var answer = await program.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private static string WithoutTrace(string problem)
    {
        using var json = JsonDocument.Parse(problem);
        return string.Join(
            '|',
            json.RootElement.EnumerateObject().Where(part => part.Name != "traceId").Select(part => $"{part}")
        );
    }
}
