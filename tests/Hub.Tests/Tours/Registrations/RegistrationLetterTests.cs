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

    [Fact]
    public async Task One_stop_of_a_tour_that_is_cancelled_is_taken_out_of_the_calendars_of_those_who_come_to_it_alone()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        await anne.PublishTour("50", TestTours.Stop(one, inDays: 20), TestTours.Stop(other, inDays: 21));
        var (atOne, _) = await kari.RegisterGuest(one);
        var (atOther, _) = await kari.RegisterGuest(other);
        await hub.LetterTo(atOther, "påmeldt");

        await anne.Do("cancelStop", "stop { uuid }", new { stop = one, reason = "Storm" });

        var calendar = (await hub.LetterTo(atOne, "er avlyst")).Calendar();
        Assert.Contains("METHOD:CANCEL", calendar, StringComparison.Ordinal);
        Assert.Contains($"UID:{one:D}@hub", calendar, StringComparison.Ordinal);
        Assert.Single(hub.LettersTo(atOther));
    }

    [Fact]
    public async Task A_cancelled_tour_is_taken_out_of_calendars_stop_by_stop_and_who_has_been_to_theirs_hears_nothing()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (one, two, held) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        object[] coming = [TestTours.Stop(one, inDays: 20), TestTours.Stop(two, inDays: 21)];
        var tour = await anne.PublishTour("50", [.. coming, TestTours.Stop(held, inDays: 3)]);
        var me = new { isMe = true, email = People.Kari.AddressOf() };
        await kari.Registered(one, "5006", me);
        await kari.Registered(two, "5006", me);
        var (guest, _) = await kari.RegisterGuest(two);
        var (gone, _) = await kari.RegisterGuest(held);
        await anne.PublishTour(tour, 1, "50", [.. coming, TestTours.Stop(held, inDays: -3)]);

        await anne.Do("cancelTour", "tour { uuid }", new { tour, reason = "Snø" });

        var calendars = (await hub.LetterTo(guest, "er avlyst")).Calendars();
        Assert.Contains($"UID:{two:D}@hub", Assert.Single(calendars), StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL", calendars[0], StringComparison.Ordinal);
        Assert.DoesNotContain(hub.LettersTo(gone), letter => letter.Subject!.Contains("er avlyst"));
        await Eventually.Is(() => Task.FromResult(Cancelled().Count == 2));

        // Of these two stops: other tests cancel others.
        List<string> Cancelled() =>
            [
                .. hub.LettersTo(People.Kari.AddressOf())
                    .Where(letter => letter.Subject!.Contains("er avlyst"))
                    .SelectMany(letter => letter.Calendars())
                    .Where(file => file.Contains("METHOD:CANCEL"))
                    .Where(file => file.Contains($"UID:{one:D}@hub") || file.Contains($"UID:{two:D}@hub")),
            ];
    }
}
