using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Mail;
using Hub.Shared.Text;
using Hub.Testing;
using Hub.Tests.Tours.Registrations;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Hub.Tests.Notifications;

/// <summary>Each notice to others is a letter too, in a folder that mail programs understand.</summary>
public sealed class NoticeMailTests
{
    [Fact]
    public async Task A_mention_is_a_letter_in_the_readers_language_with_the_way_to_it()
    {
        var hub = await TestHub.Shared;
        using var gro = await hub.SignIn(People.Gro);
        using var jon = await hub.SignIn(People.Jon);
        var subject = $"Brev {Guid.NewGuid():N}";
        var topic = await gro.StartTopic("46", subject);
        await jon.PostReply(topic, $"Hei @{{{await PersonOf(gro)}}}");

        var letter = await hub.LetterTo(People.Gro.AddressOf(), subject);
        Assert.Equal($"Jon Fjell nemnde deg i «{subject}»", letter.Subject);
        Assert.Equal("Gro Nes", letter.To.Mailboxes.Single().Name);
        Assert.StartsWith("Hei Gro Nes", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("Helsing Hub.", letter.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", letter.Headers[HeaderId.AutoSubmitted]);
        var link = letter.Links().Single();
        Assert.StartsWith(hub.Address.ToString(), link.ToString(), StringComparison.Ordinal);
        Assert.Contains("#innlegg-2", link.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            hub.LettersTo(People.Jon.AddressOf()),
            one => one.Subject!.Contains(subject, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_event_that_is_taken_twice_is_one_letter()
    {
        var maildir = Maildir(out var folder);
        var letter = Letter("Det samme", To("Kari Berg"));
        await maildir.Write(letter, TestContext.Current.CancellationToken);
        await maildir.Write(letter, TestContext.Current.CancellationToken);
        var written = Directory.GetFiles(Path.Combine(folder, "new")).Single();
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "tmp")));

        File.Move(written, Path.Combine(folder, "cur", Path.GetFileName(written) + ":2,S"));
        await maildir.Write(letter, TestContext.Current.CancellationToken);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "new")));
    }

    [Fact]
    public async Task Attack_words_of_people_become_no_headers()
    {
        var maildir = Maildir(out var folder);
        await maildir.Write(
            Letter("Svar\r\nBcc: alle@eksempel.no", To("Kari\r\nReply-To: ond@eksempel.no")),
            TestContext.Current.CancellationToken
        );
        var letter = MimeMessage.Load(Directory.GetFiles(Path.Combine(folder, "new")).Single());
        Assert.Empty(letter.Bcc);
        Assert.Empty(letter.ReplyTo);
        Assert.Equal("kari@eksempel.no", letter.To.Mailboxes.Single().Address);
    }

    [Theory]
    [InlineData("a@eksempel.no", "a@eksempel.no")]
    [InlineData(" a.b+c@Ås.kommune.no ", "a.b+c@xn--s-1fa.kommune.no")]
    [InlineData("a@eksempel.no\r\nBcc: b@eksempel.no", null)]
    [InlineData("Ond <a@eksempel.no>", null)]
    [InlineData("a@b@eksempel.no", null)]
    [InlineData("a@eksempel", null)]
    [InlineData("", null)]
    public void An_address_is_one_address_or_none(string written, string? kept) =>
        Assert.Equal(kept, EmailAddress.Parse(written));

    [Fact]
    public async Task Letters_go_with_who_is_erased()
    {
        var maildir = Maildir(out var folder);
        var kari = To("Kari Berg");
        await maildir.Write(Letter("Til henne", kari), TestContext.Current.CancellationToken);
        await maildir.Write(
            Letter("Om henne", To("Ola Dahl")) with
            {
                About = kari.PersonId,
            },
            TestContext.Current.CancellationToken
        );
        await maildir.Write(Letter("Noe annet", To("Ola Dahl")), TestContext.Current.CancellationToken);
        maildir.Forget(kari.PersonId);
        var left = MimeMessage.Load(Directory.GetFiles(Path.Combine(folder, "new")).Single());
        Assert.Equal("Noe annet", left.Subject);
    }

    private static Maildir Maildir(out string folder)
    {
        folder = Path.Combine(Path.GetTempPath(), "hub-tests-maildir", Guid.NewGuid().ToString("N"));
        return new Maildir(new MailOptions(folder, "hub@hub.example", () => "https://hub.example"));
    }

    private static Receiver To(string name) => new(Guid.NewGuid(), name, "kari@eksempel.no", Language.Nb);

    private static Letter Letter(string subject, Receiver to) =>
        new(Guid.NewGuid(), to, subject, "Hei\r\n", Calendars: [], About: null, DateTimeOffset.UnixEpoch);

    private static async Task<string> PersonOf(HttpClient client) =>
        (await client.Data("{ viewer { person { uuid } } }"))
            .GetProperty("viewer")
            .GetProperty("person")
            .GetProperty("uuid")
            .GetString()!;
}
