using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Tours.Registrations;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Tours.Agenda;

/// <summary>Network meetings: members write the agenda, and what is not done with comes back at the next one.</summary>
public sealed class AgendaTests
{
    [Fact]
    public async Task Members_add_points_that_the_networks_members_see_and_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var (_, stop) = await anne.PublishMeeting("Nettverksmøte", 4);

        await kari.AddPoint(stop, "Boligsamtaler");
        await anne.AddPoint(stop, "Neste turné");

        Assert.Equal(["Boligsamtaler", "Neste turné"], await ola.Agenda(stop));
        Assert.Empty(await ingrid.Agenda(stop));
        Assert.Empty(await visitor.Agenda(stop));
        Assert.Equal("NOT_A_MEMBER", (await ingrid.TryAdd(stop, "Min")).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryAdd(stop, "Min")).Codes());
    }

    [Fact]
    public async Task What_is_open_when_a_meeting_ends_is_on_the_next_ones_agenda_and_on_no_later_one()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (_, first) = await anne.PublishMeeting("Møte nå");
        var done = await kari.AddPoint(first, "Ferdig sak");
        var open = await kari.AddPoint(first, "Åpen sak");
        var second = Id(await anne.TryPlan(first, 28));
        var third = Id(await anne.TryPlan(second, 56));
        await anne.Do(
            "closeAgendaPoint",
            "errors { code }",
            new
            {
                point = done,
                meeting = first,
                outcome = "Vedtatt",
            }
        );
        // It may still be talked about today.
        Assert.Empty(await kari.Agenda(second));

        await anne.Ok("openSession", new { stop = first });
        await anne.Ok("startSession", new { session = first });
        await anne.Ok("endSession", new { session = first });
        await kari.AddPoint(second, "Ny sak");

        Assert.Equal(["Ferdig sak = Vedtatt", "Åpen sak"], await kari.Agenda(first));
        Assert.Equal(["> Åpen sak", "Ny sak"], await kari.Agenda(second));
        Assert.Empty(await kari.Agenda(third));
        Assert.Equal("MEETING_IS_OVER", (await kari.TryAdd(first, "For sent")).Codes());

        await anne.Do(
            "closeAgendaPoint",
            "errors { code }",
            new
            {
                point = open,
                meeting = second,
                outcome = "Løst",
            }
        );
        Assert.Equal(["> Åpen sak = Løst", "Ny sak"], await kari.Agenda(second));
        await anne.Do("cancelStop", "errors { code }", new { stop = second, reason = "Snø" });
        Assert.Equal(["> Ny sak"], await kari.Agenda(third));
    }

    [Fact]
    public async Task The_next_meeting_is_the_last_one_with_its_dates_shifted_and_without_registrations()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        var (_, stop) = await anne.PublishTour(
            "50",
            "Månedsmøte",
            new
            {
                kind = "network-meeting",
                date = Agendas.Day(7),
                registerBy = Agendas.Day(5),
                onlineLink = "https://meet.example/fast-rom",
                programme = new[] { new { id = Guid.NewGuid(), title = "Runde" } },
            }
        );
        await kari.Registered(stop, "5006", TestTours.Delegate(1));
        Assert.Equal("NOT_AN_ORGANISER", (await kari.TryPlan(stop, 35)).Codes());
        Assert.Equal("NOT_AN_ORGANISER", (await tone.TryPlan(stop, 35)).Codes());
        Assert.Equal("CONTENT_INVALID", (await anne.TryPlan(stop, 7)).Codes());

        var id = Guid.NewGuid();
        var payload = await anne.TryPlan(stop, 35, id);
        var again = await anne.TryPlan(stop, 35, id);

        Assert.Equal("", payload.Codes() + again.Codes());
        var next = again.GetProperty("stop");
        Assert.Equal(Agendas.Day(35), next.GetProperty("date").GetString());
        Assert.Equal(Agendas.Day(33), next.GetProperty("registerBy").GetString());
        Assert.Equal("network-meeting", next.GetProperty("kind").GetProperty("key").GetString());
        Assert.Equal("Runde", next.GetProperty("programme")[0].GetProperty("title").GetString());
        Assert.Equal(2, next.GetProperty("tour").GetProperty("version").GetInt32());
        Assert.StartsWith(
            "Neste møte er satt opp: ",
            next.GetProperty("tour").GetProperty("versions")[0].GetProperty("line").GetString(),
            StringComparison.Ordinal
        );
        var both = await anne.Data(
            $"{{ stop(id: \"{id}\") {{ onlineLink registrations(first: 5) {{ nodes {{ uuid }} }} previousMeeting {{ uuid nextMeeting {{ uuid }} }} }} }}"
        );
        Assert.Equal("https://meet.example/fast-rom", both.GetProperty("stop").GetProperty("onlineLink").GetString());
        Assert.Empty(both.GetProperty("stop").GetProperty("registrations").Nodes());
        var before = both.GetProperty("stop").GetProperty("previousMeeting");
        Assert.Equal(stop, before.GetProperty("uuid").GetGuid());
        Assert.Equal(id, before.GetProperty("nextMeeting").GetProperty("uuid").GetGuid());
    }

    [Fact]
    public async Task The_networks_members_are_told_of_the_next_meeting_and_nobody_else_and_no_more_once_it_is_cancelled()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var (_, stop) = await anne.PublishMeeting("Det neste", 7);
        var next = Guid.NewGuid();

        Assert.Equal("", (await anne.TryPlan(stop, 35, next)).Codes());
        await anne.TryPlan(stop, 35, next);

        var told = Assert.Single(await Told(kari));
        Assert.StartsWith("Neste møte: «Det neste", told, StringComparison.Ordinal);
        Assert.Empty(await Told(anne));
        Assert.Empty(await Told(ingrid));
        await anne.Do("cancelStop", "stop { uuid }", new { stop = next, reason = "Ferie" });
        Assert.Empty(await Told(kari));

        async Task<string[]> Told(HttpClient client) =>
            [
                .. (await client.Data("{ viewer { notices(first: 100) { nodes { kind headline address } } } }"))
                    .GetProperty("viewer")
                    .GetProperty("notices")
                    .Nodes()
                    .Where(notice => notice.GetProperty("kind").GetString() == "MEETING_PLANNED")
                    .Where(notice => notice.GetProperty("address").GetString() == $"/stopp/{next}")
                    .Select(notice => notice.GetProperty("headline").GetString()!),
            ];
    }

    [Fact]
    public async Task What_happens_to_a_point_is_heard_in_other_open_windows()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (tour, stop) = await anne.PublishMeeting("Direkte saksliste", 3);
        await using var window = await LiveClient.Connect(new Uri(hub.Address, "live"), await hub.Token(People.Ola));
        await window.Join($"agenda/{tour}", 0);

        var point = await kari.AddPoint(stop, "Sak");
        await kari.Do("removeAgendaPoint", "removed", new { point });

        await window.Until(one => one.Events.Count(each => each.Type == "point") == 2);
    }

    [Fact]
    public async Task Other_kinds_of_meeting_have_neither_an_agenda_nor_a_next_one()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (_, stop) = await anne.PublishTour("50", "Webinar", new { kind = "webinar", date = Agendas.Day(7) });

        Assert.Equal("NO_AGENDA", (await anne.TryAdd(stop, "Sak")).Codes());
        Assert.Equal("NO_AGENDA", (await anne.TryPlan(stop, 14)).Codes());
    }

    // Attack: change, close or take away what others want to talk about, here and in another county.
    [Fact]
    public async Task A_point_is_changed_by_who_added_it_and_closed_by_who_arranges_the_meeting()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var tone = await hub.SignIn(People.Tone);
        var (_, stop) = await anne.PublishMeeting("Nettverksmøte", 4);
        var (_, elsewhere) = await tone.PublishTour(
            "34",
            "Deres",
            new { kind = "network-meeting", date = Agendas.Day(9) }
        );
        var point = await kari.AddPoint(stop, "Boligsamtaler");
        var changed = new { point, title = "Mitt" };
        var closed = new { point, meeting = stop };

        foreach (
            var (client, changing, leading) in new[]
            {
                (ola, "AGENDA_POINT_NOT_YOURS", "NOT_AN_ORGANISER"),
                (tone, "AGENDA_POINT_NOT_FOUND", "AGENDA_POINT_NOT_FOUND"),
            }
        )
        {
            Assert.Equal(changing, (await client.Do("changeAgendaPoint", "point { uuid }", changed)).Codes());
            Assert.Equal(changing, (await client.Do("removeAgendaPoint", "removed", new { point })).Codes());
            Assert.Equal(leading, (await client.Do("closeAgendaPoint", "point { uuid }", closed)).Codes());
            Assert.Equal(leading, (await client.Do("reopenAgendaPoint", "point { uuid }", new { point })).Codes());
        }
        Assert.Equal("NOT_AN_ORGANISER", (await kari.Do("closeAgendaPoint", "point { uuid }", closed)).Codes());
        Assert.Equal(
            "STOP_NOT_FOUND",
            (await anne.Do("closeAgendaPoint", "point { uuid }", new { point, meeting = elsewhere })).Codes()
        );

        Assert.Equal(
            "",
            (await kari.Do("changeAgendaPoint", "point { uuid }", new { point, title = "Rettet" })).Codes()
        );
        Assert.Equal(["Rettet"], await ola.Agenda(stop));
        Assert.Equal("", (await anne.Do("closeAgendaPoint", "point { uuid }", closed)).Codes());
        Assert.Equal("AGENDA_POINT_IS_CLOSED", (await kari.Do("removeAgendaPoint", "removed", new { point })).Codes());
        Assert.Equal("", (await anne.Do("reopenAgendaPoint", "point { uuid }", new { point })).Codes());
        Assert.Equal("", (await kari.Do("removeAgendaPoint", "removed", new { point })).Codes());
        Assert.Empty(await ola.Agenda(stop));
    }

    private static Guid Id(JsonElement payload) =>
        payload.Codes() is ""
            ? payload.GetProperty("stop").GetProperty("uuid").GetGuid()
            : throw new InvalidOperationException(payload.ToString());
}
