using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>Who was heard on the way.</summary>
public sealed class InvolvementTests
{
    [Fact]
    public async Task A_line_says_who_when_how_many_and_what_leads_back_to_where_it_was_and_is_kept_in_time()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Møtet med eldrerådet");
        var journey = await kari.OpenJourney("5006");
        var id = await kari.LogInvolvement(
            journey,
            "Eldrerådet",
            people: 7,
            said: "Vi vil bo hjemme",
            page: $"https://hub.example/trad/{topic}"
        );
        var before = DateTimeOffset.UtcNow;
        Assert.Equal("", await Change(kari, id, 1, 8));
        Assert.Equal("", await Change(kari, id, 1, 8));
        Assert.Equal("INVOLVEMENT_CONFLICT", await Change(kari, id, 1, 9));

        var log = (
            await kari.Data(
                $$"""
                { journey(id: "{{journey}}") { content { involvement { uuid people } }
                    before: content(at: "{{before:O}}") { involvement { uuid people } } }
                  node(id: "Involvement:{{id}}") { ... on Involvement { who on said origins { title address } } }
                  story(of: "Topic:{{topic}}") { steps { id title } } }
                """
            )
        );
        Assert.Equal("8 7", $"{Count(log, "content")} {Count(log, "before")}");
        var line = log.GetProperty("node");
        Assert.Equal(
            "Eldrerådet 2026-03-01 Vi vil bo hjemme",
            $"{line.Word("who")} {line.Word("on")} {line.Word("said")}"
        );
        Assert.Equal("Møtet med eldrerådet", Assert.Single(line.GetProperty("origins").EnumerateArray()).Word("title"));
        Assert.Contains("Eldrerådet", log.GetProperty("story").GetRawText(), StringComparison.Ordinal);

        int Count(System.Text.Json.JsonElement data, string content) =>
            data.GetProperty("journey")
                .GetProperty(content)
                .GetProperty("involvement")
                .EnumerateArray()
                .Single(one => one.GetProperty("uuid").GetGuid() == id)
                .GetProperty("people")
                .GetInt32();
    }

    // Attack: learn by a link whether another network's closed topic exists.
    [Fact]
    public async Task A_page_that_one_may_not_see_is_one_that_does_not_exist()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        var closed = await ingrid.StartTopic("34", "Lukket", "NETWORK");
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        foreach (var page in new[] { $"/trad/{closed}", $"/trad/{Guid.NewGuid()}", "https://example.com/", "ikke noe" })
            Assert.Equal("PAGE_NOT_FOUND", await Log(kari, journey, page: page));
        Assert.Equal("PEOPLE_OUT_OF_RANGE", await Log(kari, journey, people: 0));
        Assert.Equal("TITLE_EMPTY", await Log(kari, journey, who: " "));
    }

    private static async Task<string> Log(
        HttpClient client,
        Guid journey,
        string who = "En gruppe",
        int? people = null,
        string? page = null
    ) =>
        (
            await client.Do(
                "logInvolvement",
                "involvement { uuid }",
                new
                {
                    id = Guid.NewGuid(),
                    journey,
                    who,
                    on = "2026-03-01",
                    people,
                    page,
                }
            )
        ).Codes();

    private static async Task<string> Change(HttpClient client, Guid id, int version, int people) =>
        (
            await client.Do(
                "changeInvolvement",
                "involvement { uuid }",
                new
                {
                    id,
                    version,
                    who = "Eldrerådet",
                    on = "2026-03-01",
                    people,
                    said = "Vi vil bo hjemme",
                }
            )
        ).Codes();
}
