using Hub.Testing;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Tours.Contributions;

/// <summary>A tour asks for contributions, a committee chooses, and what is chosen is in the programme.</summary>
public sealed class ContributionTests
{
    [Fact]
    public async Task What_is_proposed_is_seen_by_who_proposed_it_and_by_the_committee_alone()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var siv = await hub.SignIn(new Person("siv.nor", "Siv Nor"));
        using var visitor = hub.Visitor();
        var (tour, _) = await anne.OpenCall("Vår", await ola.PersonId());

        await kari.Propose(tour, "Karis");
        await ingrid.Propose(tour, "Ingrids");

        Assert.Equal(["Karis"], await kari.Proposed(tour));
        Assert.Equal(["Ingrids"], await ingrid.Proposed(tour));
        foreach (var committee in new[] { anne, ola })
            Assert.Equal(["Karis", "Ingrids"], await committee.Proposed(tour));
        foreach (var other in new[] { siv, visitor })
            Assert.Empty(await other.Proposed(tour));
    }

    [Fact]
    public async Task The_chosen_one_is_in_the_programme_with_its_presenter_and_who_proposed_it_is_told()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var visitor = hub.Visitor();
        var (tour, stop) = await anne.OpenCall("Høst");
        var chosen = await kari.Propose(tour, "Turgruppa i Steinkjer");
        var declined = await kari.Propose(tour, "Noe annet");
        Assert.Equal("", await anne.Rate(chosen, 4));
        Assert.Equal("", await anne.Rate(chosen, 5));

        var answer = await anne.Do(
            "chooseContribution",
            "contribution { status rating { count average viewer } }",
            new
            {
                contribution = chosen,
                stop,
                starts = "10:30",
                answer = "Velkommen",
            }
        );
        await anne.Do("declineContribution", "errors { code }", new { contribution = declined });

        Assert.Equal("", answer.Codes());
        var rating = answer.GetProperty("contribution").GetProperty("rating");
        Assert.Equal((1, 5), (rating.GetProperty("count").GetInt32(), rating.GetProperty("viewer").GetInt32()));
        var shown = (
            await visitor.Data(
                $"{{ tour(id: \"{tour}\") {{ version versions {{ line }} stops {{ programme {{ title starts presenters {{ name role }} }} }} }} }}"
            )
        ).GetProperty("tour");
        Assert.Equal(2, shown.GetProperty("version").GetInt32());
        Assert.Equal(
            "Nytt i programmet: Turgruppa i Steinkjer",
            shown.GetProperty("versions")[0].GetProperty("line").GetString()
        );
        Assert.Equal(
            """[{"title":"Turgruppa i Steinkjer","starts":"10:30:00","presenters":[{"name":"Eldrid Prøvesen","role":"ergoterapeut"}]}]""",
            shown.GetProperty("stops")[0].GetProperty("programme").GetRawText()
        );
        var mine = await kari.Contribution(chosen);
        Assert.Equal("CHOSEN", mine.GetProperty("status").GetString());
        Assert.Equal("Velkommen", mine.GetProperty("answer").GetString());
        // Points are the committee's.
        Assert.True(mine.GetProperty("rating").IsNull());
        Assert.Equal("DECLINED", (await kari.Contribution(declined)).GetProperty("status").GetString());
        var told = (await kari.Data("{ viewer { notices(first: 50) { nodes { kind address } } } }"))
            .GetProperty("viewer")
            .GetProperty("notices")
            .Nodes()
            .Where(notice =>
                notice.GetProperty("address").GetString()?.StartsWith($"/turne/{tour}", StringComparison.Ordinal)
                    is true
            )
            .Select(notice => notice.GetProperty("kind").GetString());
        Assert.Equal(["CONTRIBUTION_CHOSEN", "CONTRIBUTION_DECLINED"], told.Order());
        Assert.Equal("CONTRIBUTION_IS_ANSWERED", await anne.Rate(chosen, 1));
    }

    // Attack: judge one's own or one's municipality's contribution, or judge without being on the committee.
    [Fact]
    public async Task Nobody_judges_what_is_their_own_or_their_municipalitys()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var arne = await hub.SignIn(new Person("arne.holm", "Arne Holm"));
        using var ola = await hub.SignIn(People.Ola);
        using var tone = await hub.SignIn(People.Tone);
        // Arne is of Kari's municipality, by another office.
        var (tour, stop) = await anne.OpenCall("Vinter", await kari.PersonId(), await arne.PersonId());
        var karis = await kari.Propose(tour, "Fra Steinkjer");
        var olas = await ola.Propose(tour, "Fra Røros");
        await anne.Rate(karis, 2);

        foreach (var own in new[] { kari, arne })
        {
            Assert.Equal("CONFLICT_OF_INTEREST", await own.Rate(karis, 5));
            Assert.Equal("CONFLICT_OF_INTEREST", await Choose(own, karis, stop));
            Assert.Equal("CONFLICT_OF_INTEREST", await Decline(own, karis));
            var seen = await own.Contribution(karis);
            Assert.False(seen.GetProperty("viewerCanJudge").GetBoolean());
            Assert.True(seen.GetProperty("rating").IsNull());
            Assert.Equal("", await own.Rate(olas, 3));
        }
        Assert.Equal("CONTRIBUTION_NOT_FOUND", await ola.Rate(karis, 1));
        Assert.Equal("NOT_ON_THE_COMMITTEE", await ola.Rate(olas, 5));
        Assert.Equal("CONTRIBUTION_NOT_FOUND", await Choose(tone, karis, stop));
        Assert.Equal("CONTENT_INVALID", await anne.Rate(karis, 6));
        Assert.Equal("CONTRIBUTION_NOT_YOURS", await Change(anne, karis));
    }

    [Fact]
    public async Task One_proposes_while_the_call_is_open_and_by_an_office()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        var (tour, stop) = await anne.PublishTour("50", "Sommer");
        Assert.Equal("CALL_IS_CLOSED", (await kari.TryPropose(tour, "For tidlig")).Codes());
        Assert.Equal("NOT_AN_ORGANISER", (await tone.TryCall(tour, [])).Codes());
        Assert.Equal("NOT_AN_ORGANISER", (await kari.TryCall(tour, [])).Codes());
        Assert.Equal("CONTENT_INVALID", (await anne.TryCall(tour, [Guid.NewGuid()])).Codes());
        Assert.Equal("CONTENT_INVALID", (await anne.TryCall(tour, [], first: 3, last: 2)).Codes());

        await anne.TryCall(tour, [], first: 2);
        Assert.Equal("CALL_IS_CLOSED", (await kari.TryPropose(tour, "For tidlig")).Codes());
        await anne.TryCall(tour, []);
        var id = Guid.NewGuid();
        Assert.Equal("", (await kari.TryPropose(tour, "I tide", id: id)).Codes());
        Assert.Equal("", (await kari.TryPropose(tour, "I tide", id: id)).Codes());
        Assert.Equal(["I tide"], await kari.Proposed(tour));
        Assert.Equal("NOT_A_MEMBER", (await ute.TryPropose(tour, "Uten rolle")).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryPropose(tour, "Uten navn")).Codes());

        await anne.TryCall(tour, [], first: -3, last: -1);
        Assert.Equal("CALL_IS_CLOSED", await Change(kari, id));
        Assert.Equal("CALL_IS_CLOSED", (await kari.TryPropose(tour, "For sent")).Codes());
        // The committee works on after the last day.
        Assert.Equal("", await Choose(anne, id, stop));
        Assert.Equal(
            "CONTRIBUTION_IS_ANSWERED",
            (await kari.Do("withdrawContribution", "withdrawn", new { contribution = id })).Codes()
        );
    }

    private static async Task<string> Choose(HttpClient client, Guid contribution, Guid stop) =>
        (await client.Do("chooseContribution", "contribution { uuid }", new { contribution, stop })).Codes();

    private static async Task<string> Decline(HttpClient client, Guid contribution) =>
        (await client.Do("declineContribution", "contribution { uuid }", new { contribution })).Codes();

    private static async Task<string> Change(HttpClient client, Guid contribution) =>
        (
            await client.Do(
                "changeContribution",
                "contribution { uuid }",
                new
                {
                    contribution,
                    title = "Ny tittel",
                    summary = "Nytt",
                    presenter = "Liv",
                }
            )
        ).Codes();
}
