using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Experiences;

/// <summary>Finding in the library: Norwegian words, choices with their numbers, pages, and what was there before it.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private TestHub hub = null!;
    private HttpClient visitor = null!;

    public async ValueTask InitializeAsync()
    {
        hub = await TestHub.Start();
        visitor = hub.Visitor();
        using var kari = await hub.SignIn(People.Kari);
        using var eli = await hub.SignIn(People.Eli);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(People.Tone);
        await Library.PublishNew(kari, anne, "5006", Content("Sangkveld i bofellesskapet", "housing", "NB"));
        await Library.PublishNew(eli, anne, "5052", Content("Matglede for hjemmeboende", "food-and-meals", "NN"));
        await Library.PublishNew(ingrid, tone, "3442", Content("Felles måltider på skolen", "food-and-meals", "NB"));
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await hub.DisposeAsync();
    }

    [Theory]
    [InlineData("måltid", "Felles måltider på skolen")] // the stem
    [InlineData("måltidet", "Felles måltider på skolen")] // another ending
    [InlineData("bofelles", "Sangkveld i bofellesskapet")] // the beginning of a word
    [InlineData("felles skol", "Felles måltider på skolen")] // both words
    [InlineData("\"felles måltider\"", "Felles måltider på skolen")] // in this order
    [InlineData("steinkjer", "Sangkveld i bofellesskapet")] // a municipality
    [InlineData("minneboka", "Livets minnebok")] // what came with the programmes
    public async Task Words_are_found_with_their_endings_and_beginnings(string words, string expected) =>
        Assert.Equal([expected], await Titles(new { words }));

    [Theory]
    [InlineData("finnesikke")]
    [InlineData("felles finnesikke")]
    [InlineData("'; drop table hub_read.experiences; --")]
    [InlineData("\\ & | ! : * ( ) < > <-> \0")]
    [InlineData("%")]
    public async Task What_is_nowhere_finds_nothing_and_breaks_nothing(string words)
    {
        Assert.Empty(await Titles(new { words }));
        Assert.NotEmpty(await Titles(new { }));
    }

    [Fact]
    public async Task Choices_narrow_together_and_count_what_each_would_leave()
    {
        Assert.Equal(
            ["Felles måltider på skolen", "Matglede for hjemmeboende"],
            await Titles(new { focusAreas = new[] { "food-and-meals" } })
        );
        Assert.Equal(
            ["Felles måltider på skolen"],
            await Titles(new { focusAreas = new[] { "food-and-meals" }, counties = new[] { "34" } })
        );
        Assert.Equal(
            ["Matglede for hjemmeboende", "Torsdagsmiddag på ungdomsskulen"],
            await Titles(new { languages = new[] { "NN" } })
        );

        var facets = await Facets(new { focusAreas = new[] { "food-and-meals" } });
        Assert.Equal(
            ["activity-and-community 1", "age-friendly-society 3", "food-and-meals 2", "housing 1"],
            facets
                .GetProperty("focusAreas")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("focusArea").GetProperty("key").GetString()} {Count(one)}")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["34 1", "50 1"],
            facets
                .GetProperty("counties")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("county").GetProperty("number").GetString()} {Count(one)}")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["NB 1", "NN 1"],
            facets
                .GetProperty("languages")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("language").GetString()} {Count(one)}")
        );
    }

    [Fact]
    public async Task A_municipalitys_size_is_its_inhabitants()
    {
        var sizes = await Facets(new { });
        foreach (var size in sizes.GetProperty("sizes").EnumerateArray())
        {
            var found = await Page(new { sizes = new[] { size.GetProperty("size").GetString() } });
            Assert.Equal(Count(size), found.GetProperty("totalCount").GetInt32());
            Assert.All(
                found.Nodes(),
                node =>
                    Assert.Equal(
                        size.GetProperty("size").GetString(),
                        node.GetProperty("municipality").GetProperty("population").GetInt32() switch
                        {
                            < 5_000 => "SMALL",
                            < 20_000 => "MEDIUM",
                            _ => "LARGE",
                        }
                    )
            );
        }
    }

    [Fact]
    public async Task Pages_follow_each_other_and_leave_nothing_out_whatever_the_order()
    {
        var all = await Titles(new { });
        foreach (var order in new[] { "NEWEST", "ADOPTED" })
        {
            var seen = new List<string>();
            string? after = null;
            do
            {
                var page = await Page(new { }, order, first: 1, after);
                seen.AddRange(page.Nodes().Select(Title));
                after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                    ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                    : null;
            } while (after is not null);
            Assert.Equal(all.Count, seen.Count);
            Assert.Equal(all.Order(), seen.Order());
        }
        Assert.Equal(7, (await Page(new { })).GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_made_up_cursor_is_the_clients_error()
    {
        var answer = await HubAt.Ask(visitor, "{ experiences(after: \"eA==\") { nodes { uuid } } }");
        Assert.Equal(
            "CURSOR_INVALID",
            answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
    }

    [Fact]
    public async Task Related_ones_share_a_focus_area()
    {
        var meals = (await Page(new { words = "måltider" })).Nodes().Single();
        var related = await visitor.Experience(meals.GetProperty("uuid").GetGuid(), "related { title }");
        Assert.Equal(["Matglede for hjemmeboende"], related.GetProperty("related").EnumerateArray().Select(Title));
    }

    [Fact]
    public async Task What_came_with_the_programmes_is_in_the_list_under_the_id_it_always_had()
    {
        var minnebok = new Guid("bc463828-6cde-59b1-bf5a-e40ce82fe65e");
        var read = await visitor.Experience(
            minnebok,
            "title summary isImported isOld publishedAt programme { key } municipality { number } focusAreaInferred statedIntentions { said where municipality { number } } adoptions { isSample }"
        );
        Assert.Equal("Livets minnebok", read.GetProperty("title").GetString());
        Assert.True(read.GetProperty("isImported").GetBoolean());
        Assert.True(read.GetProperty("isOld").GetBoolean());
        Assert.True(read.GetProperty("publishedAt").IsNull());
        Assert.Equal("3442", read.GetProperty("municipality").GetProperty("number").GetString());
        var said = Assert.Single(read.GetProperty("statedIntentions").EnumerateArray());
        Assert.Equal("5630", said.GetProperty("municipality").GetProperty("number").GetString());
        // Said aloud is not done: adopting is Berlevåg's own act.
        Assert.All(
            read.GetProperty("adoptions").EnumerateArray(),
            adoption => Assert.True(adoption.GetProperty("isSample").GetBoolean())
        );
        Assert.Contains("Livets minnebok", await Titles(new { }));
    }

    private static object Content(string title, string focusArea, string language) =>
        new
        {
            title,
            sections = new[] { new { section = "WHAT_WE_DID", markdown = "Vi gjorde det sammen." } },
            focusAreas = new[] { focusArea },
            contactOffice = "Servicetorget",
            language,
        };

    private static string Title(JsonElement node) => node.GetProperty("title").GetString()!;

    private static int Count(JsonElement facet) => facet.GetProperty("count").GetInt32();

    private async Task<List<string>> Titles(object search) =>
        [.. (await Page(search)).Nodes().Select(Title).Order(StringComparer.Ordinal)];

    private async Task<JsonElement> Page(object search, string? order = null, int first = 20, string? after = null) =>
        (
            await visitor.Data(
                """
                query ($search: ExperienceSearchInput, $order: ExperienceOrder, $first: Int, $after: String) {
                  experiences(search: $search, order: $order, first: $first, after: $after) {
                    totalCount pageInfo { hasNextPage endCursor }
                    nodes { uuid title municipality { population } }
                  }
                }
                """,
                new
                {
                    search,
                    order,
                    first,
                    after,
                }
            )
        ).GetProperty("experiences");

    private async Task<JsonElement> Facets(object search) =>
        (
            await visitor.Data(
                """
                query ($search: ExperienceSearchInput) {
                  experienceFacets(search: $search) {
                    focusAreas { focusArea { key } count } counties { county { number } count }
                    sizes { size count } languages { language count }
                  }
                }
                """,
                new { search }
            )
        ).GetProperty("experienceFacets");
}
