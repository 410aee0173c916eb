using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;

namespace Hub.Tests.Tours;

/// <summary>Snow on the pass: a stop goes to the net, is put off or called off, in one action that everybody sees.</summary>
public sealed class SameDayChangeTests
{
    private const string Stop =
        "stop { uuid status attendance date onlineLink notice { markdown } tour { version isCancelled } }";

    [Fact]
    public async Task To_the_net_the_page_shows_why_and_keeps_its_day()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour(
            "50",
            "Vinterturné",
            new { attendance = "IN_PERSON", place = "Røros" }
        );
        var payload = await anne.Do(
            "changeStopAttendance",
            Stop,
            new
            {
                stop,
                attendance = "ONLINE",
                reason = "Stengt over fjellet",
                onlineLink = "https://meet.example/nett",
            }
        );
        Assert.Equal(
            $$$"""{"uuid":"{{{stop}}}","status":"PLANNED","attendance":"ONLINE","date":"2031-03-12","onlineLink":"https://meet.example/nett","notice":{"markdown":"Stengt over fjellet"},"tour":{"version":2,"isCancelled":false}}""",
            payload.GetProperty("stop").GetRawText()
        );
        Assert.Equal(["2 ATTENDANCE_CHANGED Stengt over fjellet", "1 PUBLISHED "], await Log(hub, tour));
        using var visitor = hub.Visitor();
        var seen = await visitor.Data($$"""{ stop(id: "{{stop}}") { onlineLink notice { markdown } } }""");
        Assert.Equal(
            """{"onlineLink":null,"notice":{"markdown":"Stengt over fjellet"}}""",
            seen.GetProperty("stop").GetRawText()
        );
    }

    [Fact]
    public async Task An_open_page_hears_of_it_also_a_visitors()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour("50", "Sett i åpent vindu", new { attendance = "IN_PERSON" });
        await using var visitor = await EveryChannelTests.Connect(hub, null);
        await visitor.Join($"tour/{tour}", 0);
        await anne.Do(
            "changeStopAttendance",
            Stop,
            new
            {
                stop,
                attendance = "BOTH",
                reason = "Vi åpner også på nett",
                onlineLink = "https://meet.example/hemmelig",
            }
        );
        await visitor.Until(one => one.Events.Any(e => e.Channel == $"tour/{tour}" && Is(e.Data, "BOTH")));
        Assert.DoesNotContain(visitor.Events, e => e.Data.ToString().Contains("hemmelig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Put_off_without_a_day_it_has_none_until_it_is_published_with_one()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour("50", "Utsatt");
        var payload = await anne.Do("postponeStop", Stop, new { stop, reason = "Vi finner ny dag" });
        Assert.Equal("POSTPONED", payload.GetProperty("stop").GetProperty("status").GetString());
        Assert.True(payload.GetProperty("stop").GetProperty("date").IsNull());

        var next = ToursApi.Content(stop, "Utsatt", new { date = "2031-04-02" }, "50");
        var published = await anne.Publish(tour, 2, next, "Ny dag");
        Assert.Equal("", published.Codes());
        var now = published.GetProperty("tour").GetProperty("stops")[0];
        Assert.Equal("PLANNED 2031-04-02", $"{now.GetProperty("status")} {now.GetProperty("date")}");
    }

    [Fact]
    public async Task A_version_made_before_the_change_does_not_undo_it()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour("50", "Samtidig");
        await anne.Do(
            "postponeStop",
            Stop,
            new
            {
                stop,
                reason = "Snø",
                date = "2031-03-19",
            }
        );
        var old = await anne.Publish(tour, 1, ToursApi.Content(stop, "Ny tittel", null, "50"), "Ny tittel");
        Assert.Equal("TOUR_CHANGED_MEANWHILE", old.Codes());
    }

    [Fact]
    public async Task What_is_cancelled_stays_readable_and_is_not_changed_any_more()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour("50", "Avlyst");
        await anne.Do("cancelStop", Stop, new { stop, reason = "For få" });
        Assert.Equal(
            "ALREADY_CANCELLED",
            (await anne.Do("postponeStop", Stop, new { stop, reason = "Likevel" })).Codes()
        );
        var cancelled = await anne.Do("cancelTour", "tour { isCancelled version }", new { tour, reason = "Alt" });
        Assert.Equal("""{"isCancelled":true,"version":3}""", cancelled.GetProperty("tour").GetRawText());
        Assert.Equal(
            "ALREADY_CANCELLED",
            (await anne.Publish(tour, 3, ToursApi.Content(stop, "Igjen", null, "50"), "x")).Codes()
        );
        Assert.Equal(["3 TOUR_CANCELLED Alt", "2 STOP_CANCELLED For få", "1 PUBLISHED "], await Log(hub, tour));
    }

    [Fact]
    public async Task A_stop_that_has_been_held_is_not_cancelled_with_the_rest_of_its_tour()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, held, coming) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var content = ToursApi.Content(held, "Halvveis", new { date = "2024-02-01" }, "50");
        content["stops"]!.AsArray().Add(ToursApi.Content(coming, "", null)["stops"]![0]!.DeepClone());
        Assert.Equal("", (await anne.Publish(tour, 0, content)).Codes());

        var cancelled = await anne.Do("cancelTour", "tour { stops { uuid status } }", new { tour, reason = "Snø" });

        var statuses = cancelled
            .GetProperty("tour")
            .GetProperty("stops")
            .EnumerateArray()
            .ToDictionary(
                stop => stop.GetProperty("uuid").GetGuid(),
                stop => stop.GetProperty("status").GetString()
            );
        Assert.Equal("CANCELLED", statuses[coming]);
        Assert.NotEqual("CANCELLED", statuses[held]);
    }

    [Fact]
    public async Task Sent_again_it_is_one_change()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour("50", "To trykk");
        var input = new
        {
            stop,
            reason = "Snø",
            commandId = Guid.NewGuid(),
        };
        await Task.WhenAll(anne.Do("cancelStop", Stop, input), anne.Do("cancelStop", Stop, input));
        Assert.Equal(2, (await Log(hub, tour)).Length);
    }

    [Theory]
    [InlineData("kari.berg")]
    [InlineData("tone.haug")]
    [InlineData("ute.gjest")]
    public async Task Attack_somebody_who_does_not_arrange_the_tour_changes_it(string user)
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var other = await hub.SignIn(new Person(user, user));
        var (tour, stop) = await anne.PublishTour("50", "Ikke din");
        foreach (
            var (mutation, input) in new (string, object)[]
            {
                ("cancelStop", new { stop, reason = "x" }),
                ("postponeStop", new { stop, reason = "x" }),
                (
                    "changeStopAttendance",
                    new
                    {
                        stop,
                        reason = "x",
                        attendance = "IN_PERSON",
                    }
                ),
            }
        )
            Assert.Equal("NOT_AN_ORGANISER", (await other.Do(mutation, Stop, input)).Codes());
        Assert.Equal(
            "NOT_AN_ORGANISER",
            (await other.Do("cancelTour", "tour { uuid }", new { tour, reason = "x" })).Codes()
        );
        Assert.Single(await Log(hub, tour));
    }

    [Fact]
    public async Task To_the_net_without_a_room_is_refused()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var (_, stop) = await anne.PublishTour("50", "Uten rom");
        var payload = await anne.Do(
            "changeStopAttendance",
            Stop,
            new
            {
                stop,
                attendance = "ONLINE",
                reason = "Snø",
            }
        );
        Assert.Equal("ONLINE_LINK_MISSING", payload.Codes());
    }

    private static bool Is(JsonElement tour, string attendance) =>
        tour.GetProperty("stops")[0].GetProperty("attendance").GetString() == attendance;

    private static async Task<string[]> Log(TestHub hub, Guid tour)
    {
        using var visitor = hub.Visitor();
        var found = await visitor.Data($$"""{ tour(id: "{{tour}}") { versions { number kind line } } }""");
        return
        [
            .. found
                .GetProperty("tour")
                .GetProperty("versions")
                .EnumerateArray()
                .Select(line => $"{line.GetProperty("number")} {line.GetProperty("kind")} {line.GetProperty("line")}"),
        ];
    }
}
