using System.Text;
using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Notifications;
using Hub.Tests.Tours.Sessions;
using MimeKit;

namespace Hub.Tests.Tours.Registrations;

/// <summary>The letter to a delegate, for an organiser who sends it by their own mail program.</summary>
public sealed class ComposeLetterTests
{
    [Fact]
    public async Task The_organiser_gets_one_letter_a_delegate_with_that_delegates_own_link_and_calendar()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var (email, registration) = await kari.RegisterGuest(stop, "Eldrid Prøvesen");
        var earlier = await hub.SecretOf(email);

        var letter = await Compose(anne, registration);
        var message = Message(letter);

        Assert.Equal((email, "Du er påmeldt «"), (letter.Text("to"), letter.Text("subject")![..15]));
        Assert.StartsWith("Hei Eldrid Prøvesen", letter.Text("text"), StringComparison.Ordinal);
        // It comes from them, so one can answer it.
        Assert.Contains("Hilsen Statsforvalteren", letter.Text("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("kan ikke svare", letter.Text("text"), StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", letter.Text("calendar"), StringComparison.Ordinal);
        Assert.Equal(
            (email, 0, "1"),
            (message.To.Mailboxes.Single().Address, message.From.Count, message.Headers["X-Unsent"])
        );
        Assert.Equal(
            (letter.Text("subject"), letter.Text("text")),
            (message.Subject, message.TextBody!.ReplaceLineEndings("\r\n"))
        );
        Assert.Equal(letter.Text("calendar")!.ReplaceLineEndings(), message.Calendar()!.ReplaceLineEndings());
        foreach (var secret in new[] { message.Links().Single().Fragment[1..], earlier })
        {
            using var eldrid = await hub.Delegate(secret);
            Assert.Single(await eldrid.ListOf(stop));
        }

        var reminder = await Compose(anne, registration, "REMINDER");
        Assert.Contains("så får en annen plassen", reminder.Text("text"), StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", reminder.Text("calendar"), StringComparison.Ordinal);
        Assert.Equal("NOTHING_TO_WRITE", await Refused(anne, registration, "AFTERWARDS"));
        await kari.Cancel(registration);
        Assert.Equal("REGISTRATION_NOT_FOUND", await Refused(anne, registration));
    }

    [Fact]
    public async Task Who_has_an_account_is_written_to_where_they_said_and_without_a_personal_link()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var said = new { isMe = true, email = "kari.arbeid@eksempel.no" };
        var registration = (await kari.Registered(stop, "5006", said))[0];

        var letter = await Compose(anne, registration);

        Assert.Equal("kari.arbeid@eksempel.no", letter.Text("to"));
        Assert.EndsWith($"/stopp/{stop}", Message(letter).Links().Single().AbsolutePath, StringComparison.Ordinal);
        // The account's own address is theirs to show.
        Assert.DoesNotContain(People.Kari.AddressOf(), letter.GetRawText(), StringComparison.Ordinal);
    }

    // Attack: those who may see the registration, or run another county, or are the delegate, ask for the link.
    [Fact]
    public async Task Nobody_else_gets_a_letter()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var tone = await hub.SignIn(People.Tone);
        using var visitor = hub.Visitor();
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var (email, registration) = await kari.RegisterGuest(stop);
        using var eldrid = await hub.Delegate(await hub.SecretOf(email));

        Assert.Equal("NOT_AN_ORGANISER", await Refused(kari, registration));
        Assert.Equal("NOT_AN_ORGANISER", await Refused(eldrid, registration));
        Assert.Equal("REGISTRATION_NOT_FOUND", await Refused(ola, registration));
        Assert.Equal("REGISTRATION_NOT_FOUND", await Refused(tone, registration));
        Assert.Equal("SIGN_IN_REQUIRED", await Refused(visitor, registration));
    }

    private static MimeMessage Message(JsonElement letter)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(letter.Text("message")!));
        return MimeMessage.Load(stream);
    }

    private static async Task<JsonElement> Compose(HttpClient client, Guid registration, string kind = "REGISTRATION")
    {
        var payload = await Do(client, registration, kind);
        Assert.Equal("", payload.Codes());
        return payload.GetProperty("letter");
    }

    private static async Task<string> Refused(HttpClient client, Guid registration, string kind = "REGISTRATION")
    {
        var payload = await Do(client, registration, kind);
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("letter").ValueKind);
        return payload.Codes();
    }

    private static Task<JsonElement> Do(HttpClient client, Guid registration, string kind) =>
        client.Do("composeDelegateLetter", "letter { to subject text calendar message }", new { registration, kind });
}
