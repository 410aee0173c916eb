using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Experiences;

/// <summary>Kari's 5006 shares; municipalities of this and another county take it into use.</summary>
public sealed class AdoptionTests
{
    [Fact]
    public async Task Another_countys_municipality_takes_it_into_use_and_credit_and_count_stand_at_the_source()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        var source = await Share(hub, "Hagegruppe");

        (await ingrid.Adopt(source, "3442", "Vi har ingen møteplass", "Vi begynner inne")).MustBeDone();

        using var visitor = hub.Visitor();
        var read = await visitor.Experience(source, $"adoptionCount adoptions {{ {Adoptions.Selection} }}");
        Assert.Equal(1, read.GetProperty("adoptionCount").GetInt32());
        var adoption = Assert.Single(read.GetProperty("adoptions").EnumerateArray());
        Assert.Equal("3442", adoption.GetProperty("municipality").GetProperty("number").GetString());
        Assert.Equal("PLANNED", adoption.GetProperty("status").GetString());
        Assert.Equal("Vi har ingen møteplass", adoption.GetProperty("why").GetProperty("markdown").GetString());
        Assert.Equal("Vi begynner inne", adoption.GetProperty("changes").GetProperty("markdown").GetString());
        Assert.Equal("Hagegruppe", adoption.GetProperty("experience").GetProperty("title").GetString());
        Assert.Equal(1, adoption.GetProperty("copy").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Many_at_once_make_one_adoption()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        var source = await Share(hub, "Kappløp");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 24).Select(number => ingrid.Adopt(source, "3442", $"Grunn {number}"))
        );

        Assert.Single(answers, answer => answer.Codes() is "");
        Assert.Equal(23, answers.Count(answer => answer.Codes() is "ALREADY_ADOPTED"));
        var read = await ingrid.Experience(source, "adoptionCount adoptions { steps { status } }");
        Assert.Equal(1, read.GetProperty("adoptionCount").GetInt32());
        var adoption = Assert.Single(read.GetProperty("adoptions").EnumerateArray());
        Assert.Single(adoption.GetProperty("steps").EnumerateArray());
    }

    [Fact]
    public async Task Only_a_municipalitys_contacts_adopt_for_it_and_never_their_own()
    {
        var hub = await TestHub.Shared;
        var source = await Share(hub, "Hvem får låne");
        foreach (var person in new[] { People.Ola, People.Anne, People.Siv, People.Arne, People.Ute })
        {
            using var other = await hub.SignIn(person);
            Assert.Equal("NOT_A_CONTACT", (await other.Adopt(source, "3442", "Tyvlån")).Codes());
        }
        using var kari = await hub.SignIn(People.Kari);
        Assert.Equal("OWN_EXPERIENCE", (await kari.Adopt(source, "5006", "Egen")).Codes());
        using var visitor = hub.Visitor();
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.Adopt(source, "3442", "Uten navn")).Codes());
        Assert.Equal(0, (await visitor.Experience(source, "adoptionCount")).GetProperty("adoptionCount").GetInt32());
    }

    [Fact]
    public async Task What_is_not_published_cannot_be_taken_and_is_not_told_of()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var waiting = await kari.SubmitNew("5006", Library.Content("Ikke ute ennå"));
        var nothing = await ola.Adopt(Guid.NewGuid(), "5025", "Gjetning");
        var hidden = await ola.Adopt(waiting, "5025", "Gjetning");
        Assert.Equal("EXPERIENCE_NOT_FOUND", hidden.Codes());
        Assert.Equal(nothing.GetProperty("errors").ToString(), hidden.GetProperty("errors").ToString());
    }

    [Fact]
    public async Task It_goes_from_planned_to_stopped_with_what_was_learnt_for_all_to_read_and_may_begin_anew()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var per = await hub.SignIn(People.Per);
        using var visitor = hub.Visitor();
        var source = await Share(hub, "Veien videre");
        var id = (await ingrid.Adopt(source, "3442", "Først")).Uuid();

        (await ingrid.Move(id, "TRYING", "To grupper er i gang")).MustBeDone();
        (await ingrid.Move(id, "IN_USE")).MustBeDone();
        Assert.Equal("NOT_A_CONTACT", (await per.Move(id, "STOPPED", "Sabotasje")).Codes());
        Assert.Equal("LEARNING_MISSING", (await ingrid.Move(id, "STOPPED")).Codes());
        (await ingrid.Move(id, "STOPPED", "Vi manglet lokale")).MustBeDone();
        Assert.Equal("ADOPTION_STOPPED", (await ingrid.Move(id, "IN_USE")).Codes());

        var read = await visitor.Experience(
            source,
            "adoptionCount adoptions { steps { status learning { markdown } } }"
        );
        Assert.Equal(0, read.GetProperty("adoptionCount").GetInt32());
        Assert.Equal(
            ["PLANNED ", "TRYING To grupper er i gang", "IN_USE ", "STOPPED Vi manglet lokale"],
            read.GetProperty("adoptions")[0].GetProperty("steps").EnumerateArray().Select(Told)
        );

        var again = await ingrid.Adopt(source, "3442", "Nytt lokale", status: "TRYING");
        Assert.Equal(id, again.Uuid());
        Assert.Equal(1, (await visitor.Experience(source, "adoptionCount")).GetProperty("adoptionCount").GetInt32());
    }

    [Fact]
    public async Task A_newer_version_is_offered_with_its_difference_to_take_or_leave()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ola = await hub.SignIn(People.Ola);
        var source = await Share(hub, "Oppdateres", "Vi møtes på onsdag.");
        var takes = (await ingrid.Adopt(source, "3442", "Gjerne")).Uuid();
        var leaves = (await ola.Adopt(source, "5025", "Gjerne")).Uuid();
        await PublishNext(kari, anne, source, 2, "Vi møtes på torsdag.");

        foreach (var (client, id) in new[] { (ingrid, takes), (ola, leaves) })
        {
            var offer = await client.Adoption(id, "offered { number } copy { number } viewerCanChange");
            Assert.Equal(2, offer.GetProperty("offered").GetProperty("number").GetInt32());
            Assert.Equal(1, offer.GetProperty("copy").GetProperty("number").GetInt32());
        }
        Assert.True((await kari.Adoption(takes, "offered { number }")).GetProperty("offered").IsNull());
        var difference = await ingrid.Experience(source, "difference(from: 1, to: 2) { section parts { kind text } }");
        Assert.Contains("torsdag", difference.ToString(), StringComparison.Ordinal);
        Assert.Equal("NOT_A_CONTACT", (await kari.AnswerUpdate(takes, 2, accept: true)).Codes());
        Assert.Equal("UPDATE_CONFLICT", (await ingrid.AnswerUpdate(takes, 3, accept: true)).Codes());

        (await ingrid.AnswerUpdate(takes, 2, accept: true)).MustBeDone();
        (await ola.AnswerUpdate(leaves, 2, accept: false)).MustBeDone();

        Assert.Equal(
            2,
            (await ingrid.Adoption(takes, "copy { number }")).GetProperty("copy").GetProperty("number").GetInt32()
        );
        var left = await ola.Adoption(leaves, "offered { number } copy { number }");
        Assert.True(left.GetProperty("offered").IsNull());
        Assert.Equal(1, left.GetProperty("copy").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Withdrawn_at_the_source_it_stays_with_those_who_have_it_and_with_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        using var ola = await hub.SignIn(People.Ola);
        using var visitor = hub.Visitor();
        var source = await Share(hub, "Trekkes tilbake", "Ordene i kopien.");
        var id = (await ingrid.Adopt(source, "3442", "Vår grunn")).Uuid();

        (await kari.Do("withdrawExperience", "experience { uuid }", new { id = source })).MustBeDone();

        foreach (var keeper in new[] { ingrid, tone })
        {
            var kept = await keeper.Adoption(
                id,
                "experience { title withdrawnAt } copy { sections { text { markdown } } }"
            );
            Assert.Contains("Ordene i kopien.", kept.GetProperty("copy").ToString(), StringComparison.Ordinal);
            Assert.False(kept.GetProperty("experience").GetProperty("withdrawnAt").IsNull());
        }
        foreach (var other in new[] { ola, visitor })
        {
            Assert.True((await other.Adoption(id)).IsNull());
            Assert.True((await other.Experience(source)).IsNull());
            Assert.Equal(
                0,
                (await other.Data($"{{ spread(experience: \"{source}\") {{ planned }} }}"))
                    .GetProperty("spread")
                    .GetArrayLength()
            );
        }
        Assert.Equal("EXPERIENCE_NOT_FOUND", (await ola.Adopt(source, "5025", "For sent")).Codes());
    }

    [Fact]
    public async Task Learnt_from_one_who_learnt_it_the_whole_line_is_kept()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var per = await hub.SignIn(People.Per);
        using var gro = await hub.SignIn(People.Gro);
        var source = await Share(hub, "I tredje ledd");
        var other = await Share(hub, "En annen");
        var second = (await ingrid.Adopt(source, "3442", "Fra kilden")).Uuid();
        var third = (await per.Adopt(source, "3403", "Fra Østre Toten", takenFrom: second)).Uuid();
        var fourth = (await gro.Adopt(source, "4640", "Fra Hamar", takenFrom: third)).Uuid();
        Assert.Equal("ADOPTION_NOT_FOUND", (await gro.Adopt(other, "4640", "Feil ledd", takenFrom: third)).Codes());

        var line = await gro.Adoption(
            fourth,
            "takenFrom { uuid takenFrom { uuid takenFrom { uuid } experience { municipality { number } } } }"
        );
        Assert.Equal(third, line.GetProperty("takenFrom").GetProperty("uuid").GetGuid());
        var first = line.GetProperty("takenFrom").GetProperty("takenFrom");
        Assert.Equal(second, first.GetProperty("uuid").GetGuid());
        Assert.True(first.GetProperty("takenFrom").IsNull());
        Assert.Equal(
            "5006",
            first.GetProperty("experience").GetProperty("municipality").GetProperty("number").GetString()
        );
    }

    [Fact]
    public async Task The_spread_can_be_asked_for_any_time()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ola = await hub.SignIn(People.Ola);
        var source = await Share(hub, "Sprer seg");
        var id = (await ingrid.Adopt(source, "3442", "Først ute")).Uuid();
        (await ola.Adopt(source, "5025", "Så vi", status: "IN_USE")).MustBeDone();
        (await ingrid.Move(id, "TRYING")).MustBeDone();
        var steps = (await ola.Experience(source, "adoptions { steps { at } }"))
            .GetProperty("adoptions")
            .EnumerateArray()
            .SelectMany(one => one.GetProperty("steps").EnumerateArray())
            .Select(step => step.GetProperty("at").GetDateTimeOffset())
            .Order()
            .ToArray();

        Assert.Equal("", await Spread(steps[0].AddTicks(-10)));
        Assert.Equal("3442 1 0 0", await Spread(steps[0]));
        Assert.Equal("3442 1 0 0, 5025 0 0 1", await Spread(steps[1]));
        Assert.Equal("3442 0 1 0, 5025 0 0 1", await Spread(steps[2]));

        async Task<string> Spread(DateTimeOffset at)
        {
            var answer = await ola.Data(
                "query ($at: DateTime, $source: ID) { spread(at: $at, experience: $source) { municipality { number } planned trying inUse } }",
                new { at, source }
            );
            return string.Join(
                ", ",
                answer
                    .GetProperty("spread")
                    .EnumerateArray()
                    .Select(one =>
                        $"{one.GetProperty("municipality").GetProperty("number").GetString()} {one.GetProperty("planned")} {one.GetProperty("trying")} {one.GetProperty("inUse")}"
                    )
            );
        }
    }

    private static string Told(JsonElement step) =>
        $"{step.GetProperty("status").GetString()} {(step.GetProperty("learning") is { ValueKind: JsonValueKind.Object } text ? text.GetProperty("markdown").GetString() : "")}";

    private static async Task<Guid> Share(TestHub hub, string title, string whatWeDid = "Vi begynte i det små.")
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        return await Library.PublishNew(kari, anne, "5006", Library.Content(title, whatWeDid));
    }

    private static async Task PublishNext(HttpClient contact, HttpClient reviewer, Guid id, int number, string text)
    {
        (await contact.SaveDraft(id, "5006", Library.Content("Oppdateres", text), number - 1)).MustBeDone();
        (await contact.Submit(id, number)).MustBeDone();
        (await reviewer.Publish(id, number)).MustBeDone();
    }
}
