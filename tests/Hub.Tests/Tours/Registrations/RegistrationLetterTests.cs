using Hub.Testing;
using Hub.Tests.Notifications;

namespace Hub.Tests.Tours.Registrations;

/// <summary>What delegates are written, with a file for their calendar.</summary>
public sealed class RegistrationLetterTests
{
    [Fact]
    public async Task Who_is_registered_waits_moves_up_or_is_taken_off_is_told_with_their_calendar()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20, capacity: 1));
        var (seated, first) = await kari.RegisterGuest(stop);
        var (waiting, _) = await kari.RegisterGuest(stop);

        var welcome = await hub.LetterTo(seated, "Du er påmeldt");
        Assert.StartsWith("Hei Deltaker Prøvesen", welcome.TextBody, StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", welcome.Calendar(), StringComparison.Ordinal);
        Assert.Contains($"UID:{stop:D}@hub", welcome.Calendar(), StringComparison.Ordinal);
        Assert.Contains($"mailto:{seated}", welcome.Calendar()!.Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.Null((await hub.LetterTo(waiting, "venteliste")).Calendar());

        await kari.Cancel(first);
        Assert.Contains("METHOD:CANCEL", (await hub.LetterTo(seated, "meldt av")).Calendar(), StringComparison.Ordinal);
        Assert.Contains(
            "METHOD:REQUEST",
            (await hub.LetterTo(waiting, "fått plass")).Calendar(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Snow_gives_each_one_notice_and_their_calendar_the_change()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var (email, _) = await kari.RegisterGuest(stop);
        await hub.LetterTo(email, "påmeldt");

        await anne.Do(
            "changeStopAttendance",
            "stop { uuid }",
            new
            {
                stop,
                attendance = "ONLINE",
                onlineLink = "https://rom.eksempel.no/snø",
                reason = "Snø",
            }
        );
        var online = await hub.LetterTo(email, "blir på nett");
        var calendar = online.Calendar()!.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", calendar, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2", calendar, StringComparison.Ordinal);
        Assert.Contains("rom.eksempel.no", calendar, StringComparison.Ordinal);

        await anne.Do("cancelStop", "stop { uuid }", new { stop, reason = "Storm" });
        var cancelled = await hub.LetterTo(email, "er avlyst");
        Assert.Contains("METHOD:CANCEL", cancelled.Calendar(), StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", cancelled.Calendar(), StringComparison.Ordinal);
        Assert.Equal(3, hub.LettersTo(email).Count);
    }

    [Fact]
    public async Task A_delegate_is_written_to_in_the_form_of_the_municipality_they_come_for_unless_another_was_chosen()
    {
        var hub = await TestHub.Shared;
        using var liv = await hub.SignIn(People.Liv);
        using var gro = await hub.SignIn(People.Gro);
        var stop = Guid.NewGuid();
        await liv.PublishTour("46", TestTours.Stop(stop, inDays: 20));
        var (nynorsk, english) = ($"{Guid.NewGuid():N}@eksempel.no", $"{Guid.NewGuid():N}@eksempel.no");

        await gro.Registered(
            stop,
            "4640",
            new { name = "Solveig Prøvesen", email = nynorsk },
            new
            {
                name = "Grace Prøvesen",
                email = english,
                language = "EN",
            }
        );

        Assert.Contains("Du er påmeld «", (await hub.LetterTo(nynorsk, "påmeld")).Subject, StringComparison.Ordinal);
        await hub.LetterTo(english, "You are registered");
    }
}
