using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Tours.Registrations;

namespace Hub.Tests.Journeys;

/// <summary>One municipality as a whole, and who is told when it asks for help.</summary>
public sealed class MunicipalityOverviewTests
{
    // Attack: follow what another municipality does, which often is one employee.
    [Fact]
    public async Task What_a_municipality_takes_part_in_is_for_itself_those_who_run_its_network_and_the_nation()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        await kari.Registered(stop, "5006", TestTours.Delegate(1), TestTours.Delegate(2));

        foreach (var person in new[] { People.Kari, People.Arne, People.Anne, People.Siv })
        {
            using var client = await hub.SignIn(person);
            var seen = await See(client);
            Assert.True(seen.GetProperty("viewerFollows").GetBoolean());
            Assert.Equal(2, Assert.Single(Stops(seen, stop)).GetProperty("delegates").GetInt32());
        }
        foreach (var person in new[] { People.Ola, People.Tone, People.Ingrid, People.Ute })
        {
            using var client = await hub.SignIn(person);
            var seen = await See(client);
            Assert.False(seen.GetProperty("viewerFollows").GetBoolean());
            Assert.Empty(Stops(seen, stop));
        }
    }

    [Fact]
    public async Task Those_who_run_the_network_are_told_that_help_is_asked_for_until_it_is_needed_no_more()
    {
        var hub = await TestHub.Shared;
        using var elle = await hub.SignIn(People.Elle);
        using var tor = await hub.SignIn(People.Tor);
        using var anne = await hub.SignIn(People.Anne);
        using var nils = await hub.SignIn(People.Nils);
        var journey = await elle.OpenJourney("5610");
        await elle.Do("askForHelp", "journey { uuid }", new { journey, about = "Hemmelig ord om hjelp" });
        await elle.Do("askForHelp", "journey { uuid }", new { journey, about = "Andre ord" });
        await elle.Do("askForHelp", "journey { uuid }", new { journey, about = "Andre ord" });

        var notice = Assert.Single(await Told(tor));
        Assert.EndsWith("ber om hjelp med veikartet", notice.Word("headline"));
        Assert.Equal("/kommune/5610/oversikt", notice.Word("address"));
        Assert.DoesNotContain("ord", notice.ToString());
        foreach (var other in new[] { anne, nils, elle })
            Assert.Empty(await Told(other));

        await elle.Do("endHelp", "journey { uuid }", new { journey });
        Assert.Empty(await Told(tor));
    }

    private static async Task<JsonElement> See(HttpClient client) =>
        (
            await client.Data(
                """
                { municipality(number: "5006") { viewerFollows stops { delegates waiting stop { uuid } }
                  contributions { title } standing(programme: "bo-trygt-hjemme") { measureCount help { about } } } }
                """
            )
        ).GetProperty("municipality");

    private static IEnumerable<JsonElement> Stops(JsonElement municipality, Guid stop) =>
        municipality
            .GetProperty("stops")
            .EnumerateArray()
            .Where(one => one.GetProperty("stop").GetProperty("uuid").GetGuid() == stop);

    private static async Task<JsonElement[]> Told(HttpClient client) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind headline address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice =>
                    notice.Word("kind") == "HELP_ASKED"
                    && notice.Word("address")!.Contains("5610", StringComparison.Ordinal)
                ),
        ];
}
