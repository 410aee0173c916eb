using Hub.Testing;
using Hub.Tests.Experiences;

namespace Hub.Tests.Prizes;

/// <summary>What is nominated, by whom, when, and who is told.</summary>
public sealed class NominationTests
{
    [Fact]
    public async Task A_nomination_is_read_by_everybody_with_who_nominated_and_its_municipality_is_told()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        var experience = await hub.KarisExperience("Turgruppa");
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var visitor = hub.Visitor();

        var nomination = (
            await ingrid.TryNominate(round, experience, "Den **virker** <script>alert(1)</script>")
        ).GetProperty("nomination");

        Assert.False(nomination.GetProperty("isOwn").GetBoolean());
        Assert.Equal("3442", nomination.GetProperty("nominatingMunicipality").GetProperty("number").GetString());
        var html = nomination.GetProperty("reason").GetProperty("html").GetString();
        Assert.Contains("<strong>virker</strong>", html);
        Assert.DoesNotContain("<script", html);
        Assert.Equal(["Turgruppa"], await visitor.Nominated(year));
        Assert.Equal(["EXPERIENCE_NOMINATED"], await kari.PrizeNotices(year));
        Assert.Empty(await ola.PrizeNotices(year));
        Assert.Empty(await ingrid.PrizeNotices(year));
        // Who is not signed in reads for whom it was done, not by which person.
        const string By = "nominations { author { name } nominatingMunicipality { number } }";
        Assert.Contains("Ingrid Moen", (await ola.Round(year, By)).GetRawText());
        Assert.DoesNotContain("Ingrid Moen", (await visitor.Round(year, By)).GetRawText());
        Assert.Contains("3442", (await visitor.Round(year, By)).GetRawText());
        var onPage = await visitor.Experience(experience, "prizeNominations { round { year } }");
        Assert.Equal($$$"""[{"round":{"year":{{{year}}}}}]""", onPage.GetProperty("prizeNominations").GetRawText());
    }

    [Fact]
    public async Task Ones_own_is_said_to_be_ones_own_and_nobody_is_told()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        var experience = await hub.KarisExperience("Vår egen");
        using var kari = await hub.SignIn(People.Kari);

        var nomination = (await kari.TryNominate(round, experience)).GetProperty("nomination");

        Assert.True(nomination.GetProperty("isOwn").GetBoolean());
        Assert.Empty(await kari.PrizeNotices(year));
    }

    [Fact]
    public async Task Two_who_nominate_the_same_at_once_make_one_nomination_and_the_second_is_told_so()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        var experience = await hub.KarisExperience("Alle vil");
        var people = new[] { People.Ingrid, People.Ola, People.Per, People.Gro, People.Anne, People.Tone };
        var clients = await Task.WhenAll(people.Select(hub.SignIn));

        var answers = await Task.WhenAll(
            clients.Select((client, i) => client.TryNominate(round, experience, $"Grunn {i}"))
        );

        Assert.Equal(
            ["", .. Enumerable.Repeat("ALREADY_NOMINATED", people.Length - 1)],
            answers.Select(answer => answer.Codes()).Order()
        );
        Assert.Equal(["Alle vil"], await clients[0].Nominated(year));
        foreach (var client in clients)
            client.Dispose();
    }

    [Fact]
    public async Task Doing_it_twice_adds_nothing_and_another_round_is_another_nomination()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        var (other, next) = await Open(hub);
        var experience = await hub.KarisExperience("To ganger");
        using var ingrid = await hub.SignIn(People.Ingrid);

        await ingrid.Nominate(round, experience, "Samme grunn");
        await ingrid.Nominate(round, experience, "Samme grunn");
        Assert.Equal("ALREADY_NOMINATED", (await ingrid.TryNominate(round, experience, "Ny grunn")).Codes());
        await ingrid.Nominate(next, experience, "Samme grunn");

        Assert.Single(await ingrid.Nominated(year));
        Assert.Single(await ingrid.Nominated(other));
    }

    [Fact]
    public async Task One_nominates_by_the_right_office_and_on_the_days_of_nomination()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        var experience = await hub.KarisExperience("Når og hvem");
        using var siv = await hub.SignIn(People.Siv);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var eli = await hub.SignIn(People.Eli);
        foreach (var person in new[] { People.Arne, People.Mona, People.Ute })
        {
            using var client = await hub.SignIn(person);
            Assert.Equal("ONLY_CONTACTS_NOMINATE", (await client.TryNominate(round, experience)).Codes());
        }
        using var visitor = hub.Visitor();
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryNominate(round, experience)).Codes());
        Assert.Equal("HAT_REQUIRED", (await eli.TryNominate(round, experience)).Codes());
        Assert.Equal("HAT_NOT_YOURS", (await eli.TryNominate(round, experience, actingFor: "5006")).Codes());
        Assert.Equal("TEXT_EMPTY", (await ingrid.TryNominate(round, experience, " ")).Codes());
        Assert.Equal("TEXT_TOO_LONG", (await ingrid.TryNominate(round, experience, new string('a', 2_001))).Codes());
        Assert.Equal("PRIZE_ROUND_NOT_FOUND", (await ingrid.TryNominate(Guid.NewGuid(), experience)).Codes());

        await siv.PublishRound(Prizes.Round(year, nominateFrom: 1));
        Assert.Equal("NOMINATION_NOT_OPEN", (await ingrid.TryNominate(round, experience)).Codes());
        await siv.PublishRound(Prizes.Round(year, nominateFrom: 0, nominateTo: 0));
        var nomination = (await eli.TryNominate(round, experience, actingFor: "5060")).GetProperty("nomination");
        Assert.Equal("5060", nomination.GetProperty("nominatingMunicipality").GetProperty("number").GetString());
        await siv.PublishRound(Prizes.Round(year, nominateFrom: -5, nominateTo: -1));
        Assert.Equal("NOMINATION_IS_OVER", (await ingrid.TryNominate(round, experience)).Codes());
        Assert.Equal("NOMINATION_IS_OVER", (await eli.TryWithdraw(nomination.GetProperty("uuid").GetGuid())).Codes());
    }

    // Attack: learn of an experience that is not published by nominating it.
    [Fact]
    public async Task What_is_not_in_the_library_is_not_nominated_and_answers_as_what_does_not_exist()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var waits = await kari.SubmitNew("5006", Library.Content("Venter på gjennomsyn"));
        var hidden = await ingrid.TryNominate(round, waits);
        var nothing = await ingrid.TryNominate(round, Guid.NewGuid());
        Assert.Equal("EXPERIENCE_NOT_FOUND", hidden.Codes());
        Assert.Equal(nothing.GetRawText(), hidden.GetRawText());
        Assert.Equal("NOT_PUBLISHED", (await kari.TryNominate(round, waits)).Codes());

        var experience = await hub.KarisExperience("Trekkes snart");
        var nomination = await ingrid.Nominate(round, experience);
        (await kari.Do("withdrawExperience", "experience { uuid }", new { id = experience })).MustBeDone();
        Assert.Empty(await ingrid.Nominated(year));
        var node = await ingrid.Data($"{{ node(id: \"PrizeNomination:{nomination}\") {{ __typename }} }}");
        Assert.True(node.GetProperty("node").IsNull());
    }

    [Fact]
    public async Task Whoever_nominated_takes_it_back_and_then_it_may_be_nominated_again()
    {
        var hub = await TestHub.Shared;
        var (year, round) = await Open(hub);
        var experience = await hub.KarisExperience("Frem og tilbake");
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var kari = await hub.SignIn(People.Kari);
        using var siv = await hub.SignIn(People.Siv);
        using var ola = await hub.SignIn(People.Ola);
        var nomination = await ingrid.Nominate(round, experience);

        foreach (var other in new[] { kari, siv, ola })
            Assert.Equal("NOMINATION_NOT_YOURS", (await other.TryWithdraw(nomination)).Codes());
        Assert.Equal("", (await ingrid.TryWithdraw(nomination)).Codes());

        Assert.Empty(await kari.Nominated(year));
        Assert.Empty(await kari.PrizeNotices(year));
        Assert.Equal("PRIZE_NOMINATION_NOT_FOUND", (await ingrid.TryWithdraw(nomination)).Codes());
        Assert.Equal(nomination, await ola.Nominate(round, experience, "Nå er det vi som gjør det"));
    }

    private static async Task<(int Year, Guid Round)> Open(TestHub hub)
    {
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        return (year, await siv.PublishRound(Prizes.Round(year)));
    }
}
