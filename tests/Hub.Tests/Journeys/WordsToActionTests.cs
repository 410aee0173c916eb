using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>A post becomes a measure, and the measure leads back to the words.</summary>
public sealed class WordsToActionTests
{
    [Fact]
    public async Task A_post_becomes_a_measure_that_leads_back_to_it()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var topic = await ola.StartTopic("50", "Turgruppe på tirsdager", "NETWORK");
        var post = await ola.PostReply(topic, "Vi prøver det fra januar");
        var journey = await ola.OpenJourney("5025");
        var measure = await ola.AddMeasure(journey, "Turgruppe", origin: $"Post:{post}", dueOn: "2027-01-12");
        await ola.Do("publishJourney", "journey { uuid }", new { journey, published = true });

        var answer = await ola.Data(
            $$"""
            { measure: node(id: "Measure:{{measure}}") { ... on Measure { origins { title address } } }
              post: node(id: "Post:{{post}}") { ... on Post { ledTo { title address type } } } }
            """
        );
        var origin = Assert.Single(answer.GetProperty("measure").GetProperty("origins").EnumerateArray());
        Assert.Equal("Turgruppe på tirsdager", origin.GetProperty("title").GetString());
        Assert.Equal($"/trad/{topic}#innlegg-2", origin.GetProperty("address").GetString());
        var led = Assert.Single(answer.GetProperty("post").GetProperty("ledTo").EnumerateArray());
        Assert.Equal($"/veikart/{journey}#{measure}", led.GetProperty("address").GetString());

        // The measure is published, the words are the network's own.
        var others = await ingrid.Data(
            $$"""{ node(id: "Measure:{{measure}}") { ... on Measure { title origins { title } } } }"""
        );
        Assert.Equal("Turgruppe", others.GetProperty("node").GetProperty("title").GetString());
        Assert.Empty(others.GetProperty("node").GetProperty("origins").EnumerateArray());
    }

    // Attack: lay hold of hidden words by naming them as the origin.
    [Fact]
    public async Task Words_that_one_may_not_see_make_no_measure()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var per = await hub.SignIn(People.Per);
        var hidden = await kari.StartTopic("50", "Skjult", "NETWORK");
        var journey = await per.OpenJourney("3403");
        var payload = await per.Do(
            "addMeasure",
            "measure { uuid }",
            new
            {
                id = Guid.NewGuid(),
                journey,
                title = "Tatt",
                origin = $"Topic:{hidden}",
            }
        );
        Assert.Equal("ORIGIN_NOT_FOUND", payload.Codes());
        Assert.Empty((await per.Content(journey)).GetProperty("measures").EnumerateArray());
    }
}
