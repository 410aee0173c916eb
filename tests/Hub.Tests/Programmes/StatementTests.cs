using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Tours.Registrations;

namespace Hub.Tests.Programmes;

/// <summary>What municipalities work on, need and can offer: who says it, who reads it, and that nothing is half saved.</summary>
public sealed class StatementTests
{
    private const string Parts =
        "programme { key } worksOn { key } needsIn { key } needs offersIn { key } offers municipality { number }";

    [Fact]
    public async Task A_municipality_says_what_it_needs_and_its_network_sees_who_meets_whom()
    {
        var hub = await TestHub.Shared;
        using var nils = await hub.SignIn(People.Nils);
        using var elle = await hub.SignIn(People.Elle);
        using var tor = await hub.SignIn(People.Tor);
        using var kari = await hub.SignIn(People.Kari);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        await nils.Say("5630", new { needsIn = new[] { "housing" }, needs = "Noen som har bygd" });
        await elle.Say(
            "5610",
            new { offersIn = new[] { "housing" }, worksOn = new[] { "housing", "competent-staff" } }
        );

        foreach (var reader in new[] { nils, elle, tor })
        {
            var seen = await Statements(reader);
            Assert.Equal("Noen som har bygd", seen["5630"].Text("needs"));
            Assert.Equal(["housing"], Keys(seen["5630"], "needsIn"));
            Assert.Equal(["housing"], Keys(seen["5610"], "offersIn"));
        }
        foreach (var other in new[] { kari, ute, visitor })
        {
            Assert.Empty(await Statements(other));
            Assert.True((await Last(other, "5630")).IsNull());
        }

        // Said again it takes the place of what was said, and the form begins with it.
        await nils.Say("5630", new { needsIn = new[] { "competent-staff" } });
        var last = await Last(nils, "5630");
        Assert.Equal(["competent-staff"], Keys(last, "needsIn"));
        Assert.True(last.GetProperty("needs").IsNull());
        Assert.Equal("bo-trygt-hjemme", last.GetProperty("programme").Text("key"));
    }

    // Attack: speak for another municipality, in areas of another programme, or at length.
    [Fact]
    public async Task Only_those_who_speak_for_a_municipality_say_it_and_only_what_is_asked()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var tone = await hub.SignIn(People.Tone);
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var said = new { needsIn = new[] { "housing" } };

        Assert.Equal("MAY_NOT_SPEAK_FOR", (await Give(ola, "5055", said)).Codes());
        Assert.Equal("MAY_NOT_SPEAK_FOR", (await Give(tone, "5055", said)).Codes());
        Assert.Equal("MAY_NOT_SPEAK_FOR", (await Give(ola, "0000", said)).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await Give(visitor, "5055", said)).Codes());
        Assert.Equal("", (await Give(anne, "5055", said)).Codes());
        Assert.Equal(
            "UNKNOWN_FOCUS_AREA",
            (await Give(anne, "5055", new { worksOn = new[] { "finnes-ikke" } })).Codes()
        );
        // Of another programme than the one that is valid.
        Assert.Equal(
            "UNKNOWN_FOCUS_AREA",
            (await Give(anne, "5055", new { worksOn = new[] { "food-and-meals" } })).Codes()
        );
        Assert.Equal("UNKNOWN_PROGRAMME", (await Give(anne, "5055", new { programme = "finnes-ikke" })).Codes());
        Assert.Equal("TEXT_TOO_LONG", (await Give(anne, "5055", new { needs = new string('a', 1_001) })).Codes());
    }

    [Fact]
    public async Task It_is_asked_at_registration_and_both_are_saved_or_nothing_is()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var eli = await hub.SignIn(People.Eli);
        var (open, closed) = (Guid.NewGuid(), Guid.NewGuid());
        await anne.PublishTour("50", TestTours.Stop(open, 20), TestTours.Stop(closed, 20, closesInDays: -1));
        var said = new { offersIn = new[] { "housing" }, offers = "Befaring" };

        Assert.Equal("REGISTRATION_IS_CLOSED", (await Register(closed, "5052", said)).Codes());
        Assert.Equal("UNKNOWN_FOCUS_AREA", (await Register(open, "5052", new { worksOn = new[] { "x" } })).Codes());
        Assert.Equal("MAY_NOT_SPEAK_FOR", (await Register(open, "sf-50", said, anne)).Codes());
        Assert.Equal((0, 0), await eli.Count(open));
        Assert.True((await Last(eli, "5052")).IsNull());

        Assert.Equal("", (await Register(open, "5052", said)).Codes());
        Assert.Equal((1, 0), await eli.Count(open));
        Assert.Equal("Befaring", (await Last(eli, "5052")).Text("offers"));

        Task<JsonElement> Register(Guid stop, string @for, object statement, HttpClient? by = null) =>
            (by ?? eli).Do(
                "registerDelegation",
                "registrations { uuid }",
                new
                {
                    stop,
                    @for,
                    delegates = new[] { TestTours.Delegate(1) },
                    statement,
                }
            );
    }

    internal static Task<JsonElement> Give(HttpClient client, string municipality, object statement) =>
        client.Do("giveStatement", $"statement {{ {Parts} }}", new { municipality, statement });

    private static async Task<Dictionary<string, JsonElement>> Statements(HttpClient client) =>
        (await client.Data($"{{ network(key: \"56\") {{ statements {{ {Parts} }} }} }}"))
            .GetProperty("network")
            .GetProperty("statements")
            .EnumerateArray()
            .ToDictionary(each => each.GetProperty("municipality").Text("number")!);

    private static async Task<JsonElement> Last(HttpClient client, string number) =>
        (await client.Data($"{{ municipality(number: \"{number}\") {{ statement {{ {Parts} }} }} }}"))
            .GetProperty("municipality")
            .GetProperty("statement");

    private static IEnumerable<string?> Keys(JsonElement statement, string list) =>
        statement.GetProperty(list).EnumerateArray().Select(area => area.Text("key"));
}

internal static class Saying
{
    public static async Task Say(this HttpClient client, string municipality, object statement) =>
        Assert.Equal("", (await StatementTests.Give(client, municipality, statement)).Codes());
}
