using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Experiences;

/// <summary>What the map of the spread plays, and where a measure born of an adoption leads back to.</summary>
public sealed class SpreadTests : IAsyncLifetime
{
    private TestHub hub = null!;
    private HttpClient kari = null!;
    private HttpClient anne = null!;
    private HttpClient ingrid = null!;
    private HttpClient gro = null!;
    private HttpClient visitor = null!;

    public async ValueTask InitializeAsync()
    {
        hub = await TestHub.Start();
        kari = await hub.SignIn(People.Kari);
        anne = await hub.SignIn(People.Anne);
        ingrid = await hub.SignIn(People.Ingrid);
        gro = await hub.SignIn(People.Gro);
        visitor = hub.Visitor();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in new[] { kari, anne, ingrid, gro, visitor })
            client.Dispose();
        await hub.DisposeAsync();
    }

    [Fact]
    public async Task Steps_come_in_the_order_of_time_with_the_line_of_who_learnt_from_whom()
    {
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Turgruppe"));
        var first = (await ingrid.Adopt(id, "3442", "Fordi")).Uuid();
        var second = (await gro.Adopt(id, "4640", "Fordi de gjorde det", takenFrom: first)).Uuid();
        (await ingrid.Move(first, "STOPPED", "For lite folk")).MustBeDone();

        var steps = await Steps(visitor, id);

        Assert.Equal(["3442 PLANNED", "4640 PLANNED", "3442 STOPPED"], steps.Select(Line));
        Assert.Equal(first, steps[1].GetProperty("takenFrom").GetGuid());
        Assert.Equal(second, steps[1].GetProperty("adoption").GetGuid());
        Assert.Equal(steps[2].GetProperty("from").GetDateTimeOffset(), steps[0].GetProperty("to").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, steps[2].GetProperty("to").ValueKind);
        var last = await visitor.Data(
            $"{{ spreadSteps(experience: \"{id}\", last: 2) {{ municipality {{ number }} status }} }}"
        );
        Assert.Equal(["4640 PLANNED", "3442 STOPPED"], last.GetProperty("spreadSteps").EnumerateArray().Select(Line));
    }

    [Fact]
    public async Task The_film_of_the_library_says_the_same_as_its_steps_in_six_numbers_each()
    {
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Turgruppe"));
        var first = (await ingrid.Adopt(id, "3442", "Fordi")).Uuid();
        (await gro.Adopt(id, "4640", "Fordi de gjorde det", takenFrom: first)).MustBeDone();
        (await ingrid.Move(first, "STOPPED", "For lite folk")).MustBeDone();

        var film = (await visitor.Data("{ spreadFilm { municipalities { number } steps } }")).GetProperty("spreadFilm");

        var numbers = film.GetProperty("steps").EnumerateArray().Select(one => one.GetInt32()).Chunk(6).ToArray();
        var places = film.GetProperty("municipalities").EnumerateArray().Select(Number).ToArray();
        string[] statuses = ["PLANNED", "TRYING", "IN_USE", "STOPPED"];
        var all = (await Steps(visitor, null)).ToArray();
        Assert.Equal(all.Select(Line), numbers.Select(step => $"{places[step[1]]} {statuses[step[2]]}"));
        Assert.Equal(
            all.Select(step => step.GetProperty("from").GetDateTimeOffset().ToUnixTimeSeconds() / 60),
            numbers.Select(step => (long)step[3])
        );
        // Who learnt it from whom: by the number of an adoption in the film.
        var learnt = numbers.Last(step => places[step[1]] == "4640" && step[5] >= 0);
        Assert.Equal("3442", places[numbers.First(step => step[0] == learnt[5])[1]]);
    }

    [Fact]
    public async Task The_steps_of_what_was_withdrawn_are_for_those_who_still_see_it()
    {
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Trukket"));
        (await ingrid.Adopt(id, "3442", "Fordi")).MustBeDone();
        (
            await kari.Do("withdrawExperience", "experience { uuid }", new { id, reason = "Det stemmer ikke lenger" })
        ).MustBeDone();

        Assert.Empty(await Steps(visitor, id));
        Assert.Empty(await Steps(gro, id));
        Assert.Equal(["3442 PLANNED"], (await Steps(ingrid, id)).Select(Line));
        Assert.DoesNotContain(await Steps(gro, null), step => step.GetProperty("experience").GetGuid() == id);
    }

    [Fact]
    public async Task A_measure_born_of_an_adoption_leads_back_to_it()
    {
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Besøksvenn"));
        var adoption = (await ingrid.Adopt(id, "3442", "Fordi")).Uuid();
        var opened = await ingrid.Do(
            "openJourney",
            "journey { uuid }",
            new { municipality = "3442", programme = "bo-trygt-hjemme" }
        );
        opened.MustBeDone();
        var journey = opened.GetProperty("journey").GetProperty("uuid").GetGuid();

        var added = await ingrid.Do(
            "addMeasure",
            "measure { origins { title address } }",
            new
            {
                id = Guid.NewGuid(),
                journey,
                title = "Besøksvenn i hele kommunen",
                origin = $"Adoption:{adoption}",
            }
        );

        added.MustBeDone();
        var origin = added.GetProperty("measure").GetProperty("origins").EnumerateArray().Single();
        Assert.Equal("Besøksvenn", origin.GetProperty("title").GetString());
        Assert.Equal($"/erfaring/{id}#{adoption}", origin.GetProperty("address").GetString());
        const string LedTo = "ledTo { title }";
        var led = (await ingrid.Adoption(adoption, LedTo)).GetProperty("ledTo");
        Assert.Equal(
            "Besøksvenn i hele kommunen",
            Assert.Single(led.EnumerateArray()).GetProperty("title").GetString()
        );
        // The adoption is public, the journey is not.
        Assert.Empty((await visitor.Adoption(adoption, LedTo)).GetProperty("ledTo").EnumerateArray());
    }

    [Fact]
    public async Task Berlevags_sample_adoption_is_marked_and_what_was_said_at_the_conference_stands_beside_it()
    {
        var found = await visitor.Data(
            """
            { experiences(search: { words: "Livets minnebok" }) { nodes {
              municipality { name }
              statedIntentions { municipality { number } }
              adoptions { municipality { number } isSample takenFrom { municipality { number } } }
            } } }
            """
        );
        var book = found.GetProperty("experiences").GetProperty("nodes").EnumerateArray().Single();
        Assert.Contains(
            book.GetProperty("statedIntentions").EnumerateArray(),
            said => Number(said.GetProperty("municipality")) == "5630"
        );
        var adoptions = book.GetProperty("adoptions").EnumerateArray().ToArray();
        Assert.Contains(adoptions, one => Number(one.GetProperty("municipality")) == "5630");
        Assert.All(adoptions, one => Assert.True(one.GetProperty("isSample").GetBoolean()));
        // A line of three: the source, Bodø, and who learnt it there.
        var taken = adoptions.Single(one => Number(one.GetProperty("municipality")) == "4640");
        Assert.Equal("1804", Number(taken.GetProperty("takenFrom").GetProperty("municipality")));
    }

    private static string? Number(JsonElement municipality) => municipality.GetProperty("number").GetString();

    private static string Line(JsonElement step) =>
        $"{Number(step.GetProperty("municipality"))} {step.GetProperty("status").GetString()}";

    private static async Task<JsonElement[]> Steps(HttpClient client, Guid? experience)
    {
        var of = experience is { } id ? $"(experience: \"{id}\")" : "";
        var answer = await client.Data(
            $"{{ spreadSteps{of} {{ adoption experience takenFrom status from to municipality {{ number }} }} }}"
        );
        return [.. answer.GetProperty("spreadSteps").EnumerateArray()];
    }
}
