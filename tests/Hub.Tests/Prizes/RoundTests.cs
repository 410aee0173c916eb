using Hub.Testing;
using Hub.Tests.Experiences;

namespace Hub.Tests.Prizes;

/// <summary>A year's round is opened and changed by national leads, and everybody reads it.</summary>
public sealed class RoundTests
{
    [Fact]
    public async Task Everybody_reads_the_round_its_days_and_its_criteria()
    {
        var hub = await TestHub.Shared;
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        using var visitor = hub.Visitor();
        await siv.PublishRound(Prizes.Round(year));

        var round = await visitor.Round(
            year,
            "phase name { nb nn en } about { html } nominateTo programme { key } criteria { name { nb } weight } viewerCanRun viewerCanNominate nominations { uuid }"
        );

        Assert.Equal("NOMINATING", round.GetProperty("phase").GetString());
        Assert.Equal(
            """{"nb":"Leve hele livet-prisen","nn":null,"en":"Leve hele livet-prisen (en)"}""",
            round.GetProperty("name").GetRawText()
        );
        Assert.Contains("<strong>hvorfor</strong>", round.GetProperty("about").GetProperty("html").GetString());
        Assert.Equal(Prizes.Day(14), round.GetProperty("nominateTo").GetString());
        Assert.Equal("leve-hele-livet", round.GetProperty("programme").GetProperty("key").GetString());
        Assert.Equal(
            """[{"name":{"nb":"Lett å ta i bruk"},"weight":1},{"name":{"nb":"Virker"},"weight":1}]""",
            round.GetProperty("criteria").GetRawText()
        );
        Assert.False(round.GetProperty("viewerCanRun").GetBoolean());
        Assert.False(round.GetProperty("viewerCanNominate").GetBoolean());
        Assert.True((await siv.Round(year, "viewerCanRun")).GetProperty("viewerCanRun").GetBoolean());
    }

    // Attack: open or change a round without running the prize.
    [Fact]
    public async Task Nobody_but_national_leads_opens_or_changes_a_round()
    {
        var hub = await TestHub.Shared;
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        await siv.PublishRound(Prizes.Round(year));
        foreach (var person in new[] { People.Kari, People.Ingrid, People.Anne, People.Tone, People.Ute })
        {
            using var client = await hub.SignIn(person);
            foreach (var wanted in new[] { year, Prizes.NextYear() })
                Assert.Equal(
                    "ONLY_NATIONAL_LEADS_RUN_THE_PRIZE",
                    (await client.TryPublishRound(Prizes.Round(wanted, name: "Kapret"))).Codes()
                );
        }
        using var visitor = hub.Visitor();
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryPublishRound(Prizes.Round(year, name: "Kapret"))).Codes());
        Assert.Equal(
            "Leve hele livet-prisen",
            (await visitor.Round(year, "name { nb }")).GetProperty("name").GetProperty("nb").GetString()
        );
    }

    [Fact]
    public async Task A_round_is_changed_by_publishing_it_again_but_not_its_criteria_once_judging_has_begun()
    {
        var hub = await TestHub.Shared;
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        await siv.PublishRound(Prizes.Round(year));
        await siv.PublishRound(Prizes.Round(year, nominateFrom: -9, nominateTo: -1, judgeFrom: 0, weight: 3));
        Assert.Equal(
            """{"phase":"JUDGING","criteria":[{"weight":3},{"weight":1}]}""",
            (await siv.Round(year, "phase criteria { weight }")).GetRawText()
        );

        var late = await siv.TryPublishRound(Prizes.Round(year, -9, -1, 0, weight: 5));
        Assert.Equal("CRITERIA_ARE_FIXED", late.Codes());
        await siv.PublishRound(Prizes.Round(year, -9, -1, 0, judgeTo: 40, weight: 3));
        Assert.Equal(Prizes.Day(40), (await siv.Round(year, "judgeTo")).GetProperty("judgeTo").GetString());
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_with_its_place()
    {
        var hub = await TestHub.Shared;
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        var cases = new (object Round, string Code)[]
        {
            (Prizes.Round(year, nominateFrom: 15), "PRIZE_ROUND_INVALID nominateTo"),
            (Prizes.Round(year, judgeFrom: 14), "PRIZE_ROUND_INVALID judgeFrom"),
            (Prizes.Round(year, judgeTo: 14), "PRIZE_ROUND_INVALID judgeTo"),
            (Prizes.Round(year, announceOn: Prizes.Day(20)), "PRIZE_ROUND_INVALID announceOn"),
            (Prizes.Round(year, announceOn: $"{year + 1}-01-01"), "PRIZE_ROUND_INVALID announceOn"),
            (Prizes.Round(1999), "PRIZE_ROUND_INVALID year"),
            (Prizes.Round(year, name: "  "), "PRIZE_ROUND_INVALID name"),
            (Prizes.Round(year, name: new string('a', 201)), "TITLE_TOO_LONG title"),
            (Prizes.Round(year, about: new string('a', 4_001)), "TEXT_TOO_LONG about"),
            (Prizes.Round(year, weight: 0), "PRIZE_ROUND_INVALID criteria[0].weight"),
            (Prizes.Round(year, weight: int.MaxValue), "PRIZE_ROUND_INVALID criteria[0].weight"),
            (Prizes.Round(year, programme: "finnes-ikke"), "PRIZE_ROUND_INVALID programme"),
        };
        foreach (var (round, code) in cases)
        {
            var payload = await siv.TryPublishRound(round);
            Assert.Equal(
                code,
                $"{payload.Codes()} {payload.GetProperty("errors")[0].GetProperty("field").GetString()}"
            );
        }
        Assert.True((await siv.Data($"{{ prizeRound(year: {year}) {{ uuid }} }}")).GetProperty("prizeRound").IsNull());
    }
}
