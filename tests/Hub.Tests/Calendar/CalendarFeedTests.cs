using System.Net;
using Hub.Testing;
using Hub.Tests.Shared.Calendars;

namespace Hub.Tests.Calendar;

/// <summary>Files that calendar programs subscribe to, read by a parser that is not ours.</summary>
public sealed class CalendarFeedTests
{
    [Fact]
    public async Task A_stop_keeps_its_id_and_a_later_version_wins_also_when_it_is_called_off()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var (_, stop) = await anne.PublishTour("50", "Dialogmøte; om «planer»", new { place = "Steinkjer" });

        var before = Assert.Single((await Calendar(visitor, $"stops/{stop}")).Events);
        await anne.Do(
            "changeStopAttendance",
            "errors { code }",
            new
            {
                stop,
                attendance = "BOTH",
                reason = "Snø",
                onlineLink = "https://meet.example/nett",
            }
        );
        var changed = Assert.Single((await Calendar(visitor, $"stops/{stop}")).Events);
        await anne.Do("cancelStop", "errors { code }", new { stop, reason = "Mer snø" });
        var cancelled = Assert.Single((await Calendar(visitor, $"stops/{stop}")).Events);

        Assert.Equal("Dialogmøte; om «planer», Steinkjer", before.Title);
        Assert.Equal(("2031-03-12T09:00:00.000Z", "2031-03-12T11:00:00.000Z"), (before.Start, before.End));
        Assert.Equal("Steinkjer", before.Place);
        Assert.EndsWith($"/stopp/{stop}", before.Url, StringComparison.Ordinal);
        Assert.All([changed, cancelled], each => Assert.Equal(before.Uid, each.Uid));
        Assert.True(before.Sequence < changed.Sequence && changed.Sequence < cancelled.Sequence);
        Assert.StartsWith("Snø", changed.Text, StringComparison.Ordinal);
        Assert.Equal(("CONFIRMED", "CANCELLED"), (before.Status, cancelled.Status));
    }

    [Fact]
    public async Task A_networks_feed_has_its_stops_and_their_deadlines_and_nothing_of_another_county()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(People.Tone);
        using var visitor = hub.Visitor();
        var (tour, stop) = await anne.PublishTour("50", "Vår", new { registerBy = "2031-03-01" });
        var (_, elsewhere) = await tone.PublishTour("34", "Deres");

        var feed = await Calendar(visitor, "50");
        var ofTour = await Calendar(visitor, $"tours/{tour}");

        Assert.Equal(("PUBLISH", "Hub – Trøndelag"), (feed.Method, feed.Name));
        Assert.Contains(feed.Events, each => each.Uid.StartsWith(stop.ToString(), StringComparison.Ordinal));
        Assert.Contains(feed.Events, each => (each.Title, each.Start) == ("Påmeldingsfrist: Vår", "2031-03-01"));
        Assert.DoesNotContain(feed.Events, each => each.Uid.StartsWith($"{elsewhere}", StringComparison.Ordinal));
        Assert.Equal("Vår", Assert.Single(ofTour.Events).Title);
    }

    /// <summary>Attack: what is for those who take part is looked for in a file that everybody gets.</summary>
    [Fact]
    public async Task The_link_to_the_meeting_room_is_in_no_file()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var (tour, stop) = await anne.PublishTour(
            "50",
            "Hemmelig rom",
            new { onlineLink = "https://meet.example/romord" }
        );

        foreach (var file in new[] { "50", $"stops/{stop}", $"tours/{tour}" })
            Assert.DoesNotContain(
                "romord",
                await visitor.GetStringAsync(new Uri($"calendar/{file}.ics", UriKind.Relative)),
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("99")]
    [InlineData("stops/0197a000-0000-7000-8000-000000000001")]
    [InlineData("tours/0197a000-0000-7000-8000-000000000001")]
    public async Task What_does_not_exist_is_told(string file)
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();

        using var answer = await visitor.GetAsync(new Uri($"calendar/{file}.ics", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("CALENDAR_NOT_FOUND", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<PublicCalendar> Calendar(HttpClient client, string file)
    {
        using var answer = await client.GetAsync(new Uri($"calendar/{file}.ics", UriKind.Relative));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        return await PublicCalendar.Read(await answer.Content.ReadAsStringAsync());
    }
}
