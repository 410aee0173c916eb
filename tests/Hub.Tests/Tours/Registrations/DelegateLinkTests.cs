using System.Net;
using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Notifications;
using Hub.Tests.Tours.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.Tests.Tours.Registrations;

/// <summary>A delegate without an account, by a personal link that can be taken back.</summary>
public sealed class DelegateLinkTests
{
    [Fact]
    public async Task A_delegate_sees_the_stop_takes_part_in_its_session_and_in_nothing_else_and_cancels()
    {
        var hub = await TestHub.Shared;
        var (id, other) = (await Sessions.Sessions.Start(hub), await Sessions.Sessions.Start(hub));
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");
        var (email, registration) = await kari.RegisterGuest(id, "Eldrid Prøvesen");
        using var eldrid = await hub.Delegate(await hub.SecretOf(email));

        var viewer = (
            await eldrid.Data(
                "{ viewer { person { name } offices { uuid } registrations { uuid status isMine stop { uuid programme { title } } } } }"
            )
        ).GetProperty("viewer");
        Assert.Equal("Eldrid Prøvesen", viewer.GetProperty("person").Text("name"));
        Assert.Empty(viewer.GetProperty("offices").EnumerateArray());
        var own = viewer.GetProperty("registrations").EnumerateArray().Single();
        Assert.Equal((registration, true), (own.GetProperty("uuid").GetGuid(), own.GetProperty("isMine").GetBoolean()));

        await eldrid.Ok("attendSession", new { session = id });
        var question = await eldrid.Ask(id, "Hva med bygda?");
        await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");
        await eldrid.Ok("answerPoll", new { poll, choices = new[] { 0 } }, "poll");
        Assert.Equal("", (await Chat(eldrid, id)).Codes());

        Assert.True((await eldrid.Session(other, "phase")).IsNull());
        Assert.Equal("SESSION_NOT_FOUND", await eldrid.Codes("attendSession", new { session = other }));
        Assert.Equal("CHAT_NOT_FOUND", (await Chat(eldrid, other)).Codes());
        Assert.Equal("NOT_A_HOST", await eldrid.Codes("endSession", new { session = id }));
        Assert.Equal("MAY_NOT_REGISTER_FOR", (await eldrid.Register(id, "5006", TestTours.Delegate(1))).Codes());
        Assert.Equal([registration], (await eldrid.ListOf(id)).Select(one => one.GetProperty("uuid").GetGuid()));
        // Others answer for the link: who has it cannot lock out whose it is.
        Assert.Equal("REGISTRATION_NOT_FOUND", await Renewing(eldrid, registration));

        await eldrid.Cancel(registration);
        Assert.True((await eldrid.Session(id, "phase")).IsNull());
        Assert.Equal("SESSION_NOT_FOUND", await eldrid.Codes("raiseHand", new { session = id, isUp = true }));
        Assert.Equal("CANCELLED", (await eldrid.Node(registration)).Text("status"));
    }

    [Fact]
    public async Task A_delegate_corrects_their_own_details_and_is_known_by_them_afterwards()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var email = $"{Guid.NewGuid():N}@eksempel.no";
        var delegated = new
        {
            name = "Feilskrevet Prøvesen",
            email,
            role = "managers",
            food = "Uten nøtter",
        };
        var registration = (await kari.Registered(stop, "5006", delegated))[0];
        using var eldrid = await hub.Delegate(await hub.SecretOf(email));

        var corrected = await Correct(eldrid, registration, new { name = "Eldrid Prøvesen", email });

        Assert.Equal("Eldrid Prøvesen", corrected.GetProperty("registration").Text("name"));
        Assert.Equal("Eldrid Prøvesen", (await anne.Node(registration)).Text("name"));
        // Known by the same address: who registers them again learns that they are there.
        Assert.Equal("ALREADY_REGISTERED", (await kari.Register(stop, "5006", delegated)).Codes());
        // What only the organiser reads is not lost by a form that cannot show it.
        Assert.Equal("Uten nøtter", (await anne.Node(registration)).GetProperty("needs").Text("food"));
        Assert.True((await eldrid.Node(registration)).GetProperty("needs").IsNull());

        Assert.Equal("DELEGATE_INVALID", (await Correct(eldrid, registration, new { name = "Eldrid" })).Codes());
        Assert.Equal("DELEGATE_INVALID", (await Correct(eldrid, registration, new { email })).Codes());

        var better = $"{Guid.NewGuid():N}@eksempel.no";
        var moved = new
        {
            name = "Eldrid Prøvesen",
            email = better,
            food = "Alt",
            language = "NN",
        };
        Assert.Equal("", (await Correct(eldrid, registration, moved, keepNeeds: false)).Codes());
        Assert.Equal("Alt", (await anne.Node(registration)).GetProperty("needs").Text("food"));
        await anne.Do("cancelStop", "stop { uuid }", new { stop, reason = "Snø" });
        Assert.Contains("Helsing Hub", (await hub.LetterTo(better, "avlyst")).TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(hub.LettersTo(email), letter => letter.Subject?.Contains("avlyst") is true);
    }

    // Attack: one delegate corrects another of the same municipality.
    [Fact]
    public async Task A_delegate_corrects_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var (email, _) = await kari.RegisterGuest(stop);
        var (_, other) = await kari.RegisterGuest(stop, "Den andre Prøvesen");
        using var eldrid = await hub.Delegate(await hub.SecretOf(email));

        var taken = await Correct(eldrid, other, new { name = "Kapret", email = "kapret@eksempel.no" });

        Assert.Equal("REGISTRATION_NOT_FOUND", taken.Codes());
        Assert.Equal("Den andre Prøvesen", (await anne.Node(other)).Text("name"));
    }

    // Attack: vote once more by opening the link on another device, and by the hall's code on the same one.
    [Fact]
    public async Task A_delegate_has_one_vote_on_all_devices_and_by_the_halls_code_too()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");
        var code = await anne.OpenHall(id);
        var (email, registration) = await kari.RegisterGuest(id);
        var secret = await hub.SecretOf(email);
        using var phone = await hub.Delegate(secret);
        using var tablet = await hub.Delegate(secret);
        await phone.Ok("answerPoll", new { poll, choices = new[] { 0 } }, "poll");

        Assert.Equal("ALREADY_VOTED", await tablet.Codes("answerPoll", new { poll, choices = new[] { 1 } }, "poll"));
        using var byCode = await phone.GiveCode(code);
        Assert.Equal(HttpStatusCode.OK, byCode.StatusCode);
        Assert.Equal("ALREADY_VOTED", await phone.Codes("answerPoll", new { poll, choices = new[] { 1 } }, "poll"));
        Assert.Equal(await phone.PersonId(), await tablet.PersonId());

        // Registered again for the same municipality, they are the same one.
        await kari.Cancel(registration);
        await kari.Registered(id, "5006", new { name = "Deltaker Prøvesen", email });
        using var again = await hub.Delegate(secret);
        Assert.Equal("ALREADY_VOTED", await again.Codes("answerPoll", new { poll, choices = new[] { 1 } }, "poll"));
    }

    // Attack: a link is forwarded, and then taken back.
    [Fact]
    public async Task A_link_that_is_taken_back_opens_nothing_and_closes_the_windows_that_are_open_by_it()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Sessions.Start(hub);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var (email, registration) = await kari.RegisterGuest(id);
        var secret = await hub.SecretOf(email);
        using var forwarded = await hub.Delegate(secret);
        Assert.Equal("LIVE", (await forwarded.Session(id, "phase")).Text("phase"));
        await using var window = await LiveClient.Connect(
            new Uri(hub.Address, "live"),
            await hub.DelegateHeaders(secret)
        );
        await window.Join($"session/{id}", 0);

        // Neither another municipality's main contact nor another county's answers for it.
        Assert.Equal("REGISTRATION_NOT_FOUND", await Renewing(ola, registration));
        Assert.Equal("REGISTRATION_NOT_FOUND", await Renewing(ingrid, registration));
        Assert.Equal("REGISTRATION_NOT_FOUND", await Revoking(ola, registration));
        var fresh = await kari.Renew(registration);

        await window.Until(one => one.Closed || one.Events.Any(e => e.Type == "gone"));
        Assert.Equal("SIGN_IN_REQUIRED", await forwarded.Codes("raiseHand", new { session = id, isUp = true }));
        using var late = await hub.Phone().OpenLink(secret);
        Assert.Equal((HttpStatusCode.NotFound, "NO_SUCH_LINK"), (late.StatusCode, await late.Problem()));
        using var rightful = await hub.Delegate(fresh);
        Assert.Equal("LIVE", (await rightful.Session(id, "phase")).Text("phase"));

        Assert.Equal("", await Revoking(kari, registration));
        Assert.Equal("SIGN_IN_REQUIRED", await rightful.Codes("raiseHand", new { session = id, isUp = true }));
        Assert.Equal("REGISTERED", (await kari.Node(registration)).Text("status"));
    }

    // Attack: guess links, read them in the database, and let another site sign its visitors in.
    [Fact]
    public async Task Links_are_not_guessed_nor_read_nor_opened_by_other_sites()
    {
        await using var hub = await TestHub.Start();
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var (email, _) = await kari.RegisterGuest(stop);
        var secret = await hub.SecretOf(email);
        Assert.Equal(43, secret.Length);

        await using (
            var command = Database(hub).CreateCommand("select encode(hash, 'hex') from hub_rows.delegate_links")
        )
        {
            var stored = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
            using var read = await hub.Phone().OpenLink(stored);
            Assert.Equal("NO_SUCH_LINK", await read.Problem());
        }
        using var elsewhere = hub.Visitor();
        using var forged = await elsewhere.OpenLink(secret);
        Assert.Equal("NOT_FROM_HUB", await forged.Problem());
        // Who is signed in as somebody else is not made another without seeing it.
        kari.DefaultRequestHeaders.Add("Hub-Request", "1");
        using var lured = await kari.OpenLink(secret);
        Assert.Equal("SIGNED_IN", await lured.Problem());

        using var phone = hub.Phone();
        foreach (var odd in new[] { "", "' or 1=1 --", new string('a', 10_000), secret[..^1] })
        {
            using var answer = await phone.OpenLink(odd);
            Assert.Equal("NO_SUCH_LINK", await answer.Problem());
        }
        var guesses = await Task.WhenAll(
            Enumerable
                .Range(0, 120)
                .Select(async guess =>
                {
                    using var answer = await phone.OpenLink($"{guess:D43}");
                    return answer.StatusCode;
                })
        );
        Assert.Contains(HttpStatusCode.TooManyRequests, guesses);
    }

    [Fact]
    public async Task A_link_ends_a_month_after_the_stop_and_follows_it_when_it_is_moved()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time));
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (early, late) = (Guid.NewGuid(), Guid.NewGuid());
        var tour = await anne.PublishTour("50", TestTours.Stop(early, 5), TestTours.Stop(late, 5));
        var (atEarly, _) = await kari.RegisterGuest(early);
        var (atLate, _) = await kari.RegisterGuest(late);
        var (first, second) = (await hub.SecretOf(atEarly), await hub.SecretOf(atLate));
        await anne.PublishTour(tour, 1, "50", TestTours.Stop(early, 5), TestTours.Stop(late, 60));

        time.PutForward(TimeSpan.FromDays(40));

        await Eventually.Is(async () =>
        {
            using var answer = await hub.Phone().OpenLink(first);
            return answer.StatusCode is HttpStatusCode.NotFound;
        });
        using var open = await hub.Phone().OpenLink(second);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    // Attack on order: people register while the tour is called off.
    [Fact]
    public async Task Nobody_is_registered_after_the_tour_was_cancelled_and_all_before_are_told()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        var tour = await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var emails = Enumerable.Range(0, 30).Select(_ => $"{Guid.NewGuid():N}@eksempel.no").ToArray();
        var registering = emails.Select(email => kari.Register(stop, "5006", new { name = "Rask", email })).ToArray();
        await anne.Do("cancelTour", "tour { uuid }", new { tour, reason = "Snø" });
        var answers = await Task.WhenAll(registering);

        Assert.All(answers, answer => Assert.Contains(answer.Codes(), new[] { "", "STOP_IS_CANCELLED" }));
        var came = emails.Where((_, index) => answers[index].Codes() is "").ToArray();
        Assert.Equal((came.Length, 0), await kari.Count(stop));
        Assert.Equal("STOP_IS_CANCELLED", (await kari.Register(stop, "5006", TestTours.Delegate(1))).Codes());
        foreach (var email in came)
        {
            var letter = await hub.LetterTo(email, "avlyst");
            Assert.Contains("METHOD:CANCEL", letter.Calendar(), StringComparison.Ordinal);
        }
    }

    // Attack on order: people register while the stop is moved to a day whose deadline is over.
    [Fact]
    public async Task Who_registers_while_the_stop_is_moved_is_told_or_refused()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        var tour = await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var emails = Enumerable.Range(0, 20).Select(_ => $"{Guid.NewGuid():N}@eksempel.no").ToArray();
        var registering = emails.Select(email => kari.Register(stop, "5006", new { name = "Rask", email })).ToArray();
        await anne.PublishTour(tour, 1, "50", TestTours.Stop(stop, inDays: 2, closesInDays: -1));
        var answers = await Task.WhenAll(registering);

        Assert.All(answers, answer => Assert.Contains(answer.Codes(), new[] { "", "REGISTRATION_IS_CLOSED" }));
        Assert.Equal("REGISTRATION_IS_CLOSED", (await kari.Register(stop, "5006", TestTours.Delegate(1))).Codes());
        foreach (var email in emails.Where((_, index) => answers[index].Codes() is ""))
            await hub.LetterTo(email, "er endret");
    }

    private static Task<JsonElement> Correct(
        HttpClient client,
        Guid registration,
        object @delegate,
        bool keepNeeds = true
    ) =>
        client.Do(
            "changeDelegateDetails",
            $"registration {{ {TestTours.Registration} }}",
            new
            {
                registration,
                @delegate,
                keepRole = true,
                keepNeeds,
            }
        );

    private static NpgsqlDataSource Database(TestHub hub) => hub.Services.GetRequiredService<NpgsqlDataSource>();

    private static async Task<string> Renewing(HttpClient client, Guid registration) =>
        (await client.Do("renewDelegateLink", "link", new { registration })).Codes();

    private static async Task<string> Revoking(HttpClient client, Guid registration) =>
        (await client.Do("revokeDelegateLinks", "registration { uuid }", new { registration })).Codes();

    private static Task<JsonElement> Chat(HttpClient client, Guid session) =>
        client.Do(
            "sendMessage",
            "message { uuid }",
            new
            {
                id = Guid.NewGuid(),
                chat = session.ToString("D"),
                body = "Hei fra en deltaker",
            }
        );
}
