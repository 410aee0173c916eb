using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Offers;

namespace Hub.Tests.Calendar;

/// <summary>One question for everything dated; who asks decides what of it is theirs to see.</summary>
public sealed class CalendarTests
{
    [Fact]
    public async Task A_networks_stops_and_deadlines_are_for_everybody_and_stand_between_the_days_that_were_asked_for()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var title = $"Kalender {Guid.NewGuid():N}";
        await anne.PublishTour("50", title, new { date = "2031-05-14", registerBy = "2031-05-02" });

        var may = await Entries(visitor, "from: \"2031-05-01\", to: \"2031-05-31\", network: \"50\"", title);
        Assert.Equal(["DEADLINE 2031-05-02", "STOP 2031-05-14"], may);
        Assert.Equal(
            ["STOP 2031-05-14"],
            await Entries(visitor, "from: \"2031-05-14\", to: \"2031-05-14\", network: \"50\"", title)
        );
        Assert.Empty(await Entries(visitor, "from: \"2031-06-01\", to: \"2031-06-30\", network: \"50\"", title));
        Assert.Empty(await Entries(visitor, "from: \"2031-05-01\", to: \"2031-05-31\", network: \"34\"", title));
        Assert.Empty(
            await Entries(
                visitor,
                "from: \"2031-05-01\", to: \"2031-05-31\", network: \"50\", kinds: [\"guidance-meeting\"]",
                title
            )
        );
    }

    [Fact]
    public async Task Without_a_network_it_is_ones_own_networks()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var title = $"Mitt {Guid.NewGuid():N}";
        await anne.PublishTour("50", title, new { date = "2031-06-10" });
        const string June = "from: \"2031-06-01\", to: \"2031-06-30\"";
        Assert.Equal(["STOP 2031-06-10"], await Entries(kari, June, title));
        Assert.Empty(await Entries(ingrid, June, title));
    }

    [Fact]
    public async Task A_booked_time_stands_in_the_calendar_of_the_two_who_meet_and_of_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var when = Slots.NextTime();
        var slot = await anne.OpenSlot("50", when);
        Assert.DoesNotContain(slot, await SlotsOn(anne, when.Date));
        await kari.Book(slot);
        foreach (var one in new[] { anne, kari })
            Assert.Contains(slot, await SlotsOn(one, when.Date));
        foreach (var other in new[] { ola, ingrid, visitor })
            Assert.DoesNotContain(slot, await SlotsOn(other, when.Date));
    }

    [Theory]
    [InlineData("from: \"2026-01-01\", to: \"2028-01-01\"")]
    [InlineData("from: \"2026-02-01\", to: \"2026-01-01\"")]
    [InlineData("from: \"0001-01-01\", to: \"9999-12-31\"")]
    public async Task Attack_a_period_without_end(string period)
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        var answer = await HubAt.Ask(visitor, $"{{ calendar({period}) {{ title }} }}");
        Assert.Contains("BAD_USER_INPUT", answer.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string[]> Entries(HttpClient client, string arguments, string title) =>
        [
            .. (await client.Data($"{{ calendar({arguments}) {{ what title date tour {{ title }} }} }}"))
                .GetProperty("calendar")
                .EnumerateArray()
                .Where(entry =>
                    entry.GetProperty("tour") is { ValueKind: JsonValueKind.Object } tour
                    && tour.GetProperty("title").GetString() == title
                )
                .Select(entry => $"{entry.GetProperty("what").GetString()} {entry.GetProperty("date").GetString()}"),
        ];

    private static async Task<Guid[]> SlotsOn(HttpClient client, string day) =>
        [
            .. (
                await client.Data(
                    $"{{ calendar(from: \"{day}\", to: \"{day}\", network: \"50\") {{ what slot {{ uuid }} municipality {{ number }} }} }}"
                )
            )
                .GetProperty("calendar")
                .EnumerateArray()
                .Where(entry => entry.GetProperty("what").GetString() == "SLOT")
                .Select(entry => entry.GetProperty("slot").GetProperty("uuid").GetGuid()),
        ];
}
