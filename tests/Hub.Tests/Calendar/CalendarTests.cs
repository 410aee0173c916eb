using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Testing;
using Hub.Tests.Offers;
using Hub.Tests.Tours.Registrations;

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
    public async Task What_one_is_registered_for_in_another_county_stands_in_ones_own_calendar_until_it_is_given_up()
    {
        var hub = await TestHub.Shared;
        using var tone = await hub.SignIn(People.Tone);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var title = $"Hos naboen {Guid.NewGuid():N}";
        var (_, stop) = await tone.PublishTour("34", title, new { date = "2031-08-10", registerBy = "2031-08-01" });
        const string August = "from: \"2031-08-01\", to: \"2031-08-31\"";
        Assert.Empty(await Entries(kari, August, title));

        var registration = (await kari.Registered(stop, "5006", TestTours.Delegate(1)))[0];

        Assert.Equal(["DEADLINE 2031-08-01", "STOP 2031-08-10"], await Entries(kari, August, title));
        Assert.Equal(["STOP 2031-08-10"], await Entries(kari, $"{August}, registered: true", title));
        Assert.All(await Flags(kari, August, title), Assert.True);
        // Neither their own county's calendar, nor another municipality's contact, nor one of the county's own learns of it.
        Assert.Empty(await Entries(kari, $"{August}, network: \"50\"", title));
        Assert.Empty(await Entries(ola, August, title));
        Assert.Empty(await Entries(ingrid, $"{August}, registered: true", title));
        Assert.All(await Flags(ingrid, August, title), Assert.False);

        await kari.Cancel(registration);
        Assert.Empty(await Entries(kari, August, title));
    }

    [Fact]
    public async Task A_focus_area_leaves_only_the_stops_and_deadlines_of_tours_about_it()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var title = $"Mat {Guid.NewGuid():N}";
        var content = ToursApi.Content(
            Guid.NewGuid(),
            title,
            new { date = "2031-09-10", registerBy = "2031-09-01" },
            "50"
        );
        content["focusAreas"] = new JsonArray("food-and-meals");
        Assert.Equal("", (await anne.Publish(Guid.NewGuid(), 0, content)).Codes());
        const string September = "from: \"2031-09-01\", to: \"2031-09-30\", network: \"50\"";

        Assert.Equal(
            ["DEADLINE 2031-09-01", "STOP 2031-09-10"],
            await Entries(visitor, $"{September}, focusArea: \"food-and-meals\"", title)
        );
        Assert.Empty(await Entries(visitor, $"{September}, focusArea: \"health-care\"", title));
        Assert.Empty(await Entries(visitor, $"{September}, focusArea: \"finnes-ikke\"", title));
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

    private static async Task<bool[]> Flags(HttpClient client, string arguments, string title) =>
        [
            .. (await client.Data($"{{ calendar({arguments}) {{ viewerIsRegistered tour {{ title }} }} }}"))
                .GetProperty("calendar")
                .EnumerateArray()
                .Where(entry =>
                    entry.GetProperty("tour") is { ValueKind: JsonValueKind.Object } tour
                    && tour.GetProperty("title").GetString() == title
                )
                .Select(entry => entry.GetProperty("viewerIsRegistered").GetBoolean()),
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
