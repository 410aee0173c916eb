using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Networks;

/// <summary>Reference data as anybody sees it, signed in or not.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public async Task There_are_fifteen_counties_and_357_municipalities_with_official_names()
    {
        var counties = (
            await Visit(
                "{ counties { number municipalities { number officialName officialNames { language name } } } }"
            )
        )
            .GetProperty("counties")
            .EnumerateArray()
            .ToArray();
        var municipalities = counties
            .SelectMany(county => county.GetProperty("municipalities").EnumerateArray())
            .ToArray();
        Assert.Equal(15, counties.Length);
        Assert.Equal(357, municipalities.Length);
        Assert.All(municipalities, one => Assert.NotEqual(0, one.GetProperty("officialNames").GetArrayLength()));
    }

    [Theory]
    [InlineData("5025", "Røros - Rosse", "NB Røros, SMA Rosse")]
    [InlineData("5006", "Steinkjer - Stïentje", "NB Steinkjer, SMA Stïentje")]
    [InlineData("5536", "Lyngen - Ivgu - Yykeä", "NB Lyngen, SE Ivgu, FKV Yykeä")]
    [InlineData("1845", "Sørfold - Fuolldá", "NB Sørfold, SMJ Fuolldá")]
    public async Task A_municipality_has_the_names_of_2026_in_their_official_order(
        string number,
        string official,
        string names
    )
    {
        var municipality = (
            await Visit(
                $"{{ municipality(number: \"{number}\") {{ officialName officialNames {{ language name }} }} }}"
            )
        ).GetProperty("municipality");
        Assert.Equal(official, municipality.GetProperty("officialName").GetString());
        Assert.Equal(
            names,
            string.Join(
                ", ",
                municipality
                    .GetProperty("officialNames")
                    .EnumerateArray()
                    .Select(name =>
                        $"{name.GetProperty("language").GetString()} {name.GetProperty("name").GetString()}"
                    )
            )
        );
    }

    [Fact]
    public async Task Todays_programme_is_current_and_the_ended_one_keeps_its_content()
    {
        var programmes = (
            await Visit(
                "{ programmes { key isCurrent validTo focusAreas { key name { nb nn en } } continues { key } continuedBy { key } tours { title } experiences { title } offers { title { nb } } } }"
            )
        )
            .GetProperty("programmes")
            .EnumerateArray()
            .ToArray();
        Assert.Equal("bo-trygt-hjemme", programmes[0].GetProperty("key").GetString());
        Assert.True(programmes[0].GetProperty("isCurrent").GetBoolean());
        Assert.Equal("leve-hele-livet", programmes[0].GetProperty("continues").GetProperty("key").GetString());
        Assert.False(programmes[1].GetProperty("isCurrent").GetBoolean());
        Assert.Equal("2023-12-31", programmes[1].GetProperty("validTo").GetString());
        Assert.Equal("bo-trygt-hjemme", programmes[1].GetProperty("continuedBy").GetProperty("key").GetString());
        Assert.Equal(5, programmes[1].GetProperty("focusAreas").GetArrayLength());
        Assert.Equal(3, programmes[1].GetProperty("tours").GetArrayLength());
        Assert.Equal(3, programmes[1].GetProperty("offers").GetArrayLength());
        Assert.Equal("Livets minnebok", programmes[1].GetProperty("experiences")[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("39", "38 Vestfold og Telemark, 07 Vestfold, 08 Telemark")]
    [InlineData("40", "38 Vestfold og Telemark, 07 Vestfold, 08 Telemark")]
    [InlineData("50", "16 Sør-Trøndelag, 17 Nord-Trøndelag")]
    [InlineData("11", "")]
    public async Task A_county_shows_the_content_of_those_that_ended_in_it(string number, string ended)
    {
        var county = (
            await Visit(
                $"{{ county(number: \"{number}\") {{ predecessors {{ number name }} offers {{ title {{ nb }} }} }} }}"
            )
        ).GetProperty("county");
        Assert.Equal(
            ended,
            string.Join(
                ", ",
                county
                    .GetProperty("predecessors")
                    .EnumerateArray()
                    .Select(one => $"{one.GetProperty("number").GetString()} {one.GetProperty("name").GetString()}")
            )
        );
        Assert.Equal(number is "39" or "40" ? 1 : 0, county.GetProperty("offers").GetArrayLength());
    }

    [Fact]
    public async Task A_tour_shows_its_stops_with_hosts_and_its_countys_bodies_run_the_network()
    {
        var county = (
            await Visit(
                "{ county(number: \"34\") { tours { uuid title stops { date place hostMunicipality { label } } counties { number } } bodies { key kind name } network { key coverage { municipalities withMainContact } calendar(from: \"2019-09-01\", to: \"2019-12-31\") { title date tour { uuid } } } experiences { title municipality { name } statedIntentions { said municipality { name } } } } }"
            )
        ).GetProperty("county");
        var tour = county
            .GetProperty("tours")
            .EnumerateArray()
            .Single(one => one.GetProperty("title").GetString() == "Dialogmøter Leve hele livet");
        Assert.Equal(7, tour.GetProperty("stops").GetArrayLength());
        Assert.Equal(
            "Tynset",
            tour.GetProperty("stops")[0].GetProperty("hostMunicipality").GetProperty("label").GetString()
        );
        Assert.Contains(
            county.GetProperty("bodies").EnumerateArray(),
            body => body.GetProperty("name").GetString() == "Innlandet fylkeskommune"
        );
        Assert.Equal(
            46,
            county.GetProperty("network").GetProperty("coverage").GetProperty("municipalities").GetInt32()
        );
        Assert.Equal(
            2,
            county.GetProperty("network").GetProperty("coverage").GetProperty("withMainContact").GetInt32()
        );
        Assert.Contains(
            county.GetProperty("network").GetProperty("calendar").EnumerateArray(),
            item => item.GetProperty("date").GetString() == "2019-09-18"
        );
        Assert.Equal(
            "Berlevåg",
            county
                .GetProperty("experiences")
                .EnumerateArray()
                .Single(one => one.GetProperty("title").GetString() == "Livets minnebok")
                .GetProperty("statedIntentions")[0]
                .GetProperty("municipality")
                .GetProperty("name")
                .GetString()
        );
    }

    [Fact]
    public async Task Names_of_members_are_for_those_with_an_office()
    {
        const string Members =
            "{ network(key: \"50\") { mainContacts { person { name } } facilitators { person { name } } members { totalCount } } }";
        var hub = await TestHub.Shared;
        using var ute = await hub.SignIn(People.Ute);
        using var ingrid = await hub.SignIn(People.Ingrid);
        foreach (
            var network in new[]
            {
                (await Visit(Members)).GetProperty("network"),
                (await ute.Data(Members)).GetProperty("network"),
            }
        )
        {
            Assert.Equal(0, network.GetProperty("mainContacts").GetArrayLength());
            Assert.Equal(0, network.GetProperty("facilitators").GetArrayLength());
            Assert.Equal(0, network.GetProperty("members").GetProperty("totalCount").GetInt32());
        }
        var seen = (await ingrid.Data(Members)).GetProperty("network");
        Assert.Contains(
            seen.GetProperty("mainContacts").EnumerateArray(),
            member => member.GetProperty("person").GetProperty("name").GetString() == "Ola Dahl"
        );
        Assert.Contains(
            seen.GetProperty("facilitators").EnumerateArray(),
            member => member.GetProperty("person").GetProperty("name").GetString() == "Anne Lie"
        );
    }

    [Fact]
    public async Task What_does_not_exist_is_null()
    {
        var answer = await Visit(
            "{ county(number: \"99\") { name } municipality(number: \"9999\") { name } network(key: \"x\") { key } programme(key: \"x\") { key } }"
        );
        Assert.All(answer.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    }

    private static async Task<JsonElement> Visit(string document)
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        return await visitor.Data(document);
    }
}
