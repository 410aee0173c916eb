using Hub.Testing;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Prizes;

/// <summary>Who judges what, and that points are nobody else's until the judging is closed.</summary>
public sealed class JuryTests
{
    // Attack: read what others have given before the judging is closed, or without being in the jury after it.
    [Fact]
    public async Task Points_are_the_jurors_own_until_the_chair_closes_and_the_jurys_alone_then()
    {
        var hub = await TestHub.Shared;
        var judged = await hub.JudgedToday();
        using var siv = await hub.SignIn(People.Siv);
        using var liv = await hub.SignIn(People.Liv);
        using var tone = await hub.SignIn(People.Tone);
        using var gro = await hub.SignIn(People.Gro);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        await siv.Appoint(judged.Round, liv, tone, gro);
        HttpClient[] others = [siv, kari, ingrid, ute, visitor];

        Assert.Equal("", await tone.Score(judged.Karis, 9, 7, "Juryord om Karis"));
        Assert.Equal("", await gro.Score(judged.Karis, 4, 5));

        var own = (await tone.Nomination(judged.Karis)).GetProperty("viewerScore");
        Assert.Equal("Juryord om Karis", own.GetProperty("comment").GetProperty("markdown").GetString());
        foreach (var other in others.Append(liv).Append(gro))
        {
            var seen = (await other.Nomination(judged.Karis)).GetRawText();
            Assert.DoesNotContain("Juryord", seen);
            Assert.DoesNotContain("\"points\":9", seen);
            Assert.Null(await other.Mean(judged.Karis));
        }
        Assert.Null(await tone.Mean(judged.Karis));
        // Who waits for whom is told to the jury; what was given is not.
        Assert.Equal(2, (await liv.Nomination(judged.Karis)).GetProperty("scoreCount").GetInt32());
        Assert.True(
            (await siv.Nomination(judged.Karis)).GetProperty("scoreCount").ValueKind
                is System.Text.Json.JsonValueKind.Null
        );

        Assert.Equal("NOT_THE_CHAIR", await tone.Close(judged.Round));
        Assert.Equal("NOT_THE_CHAIR", await siv.Close(judged.Round));
        Assert.Equal("", await liv.Close(judged.Round));
        Assert.Equal("", await liv.Close(judged.Round));

        foreach (var juror in new[] { liv, tone, gro })
        {
            Assert.Equal(6.25, await juror.Mean(judged.Karis));
            Assert.Contains("Juryord", (await juror.Nomination(judged.Karis)).GetRawText());
        }
        foreach (var other in others)
        {
            Assert.Null(await other.Mean(judged.Karis));
            Assert.DoesNotContain("Juryord", (await other.Nomination(judged.Karis)).GetRawText());
        }
        Assert.Equal(["PRIZE_JUDGING_CLOSED", "PRIZE_JURY_APPOINTED"], (await tone.PrizeNotices(judged.Year)).Order());
    }

    [Fact]
    public async Task Points_are_changed_until_the_closing_and_not_after_it()
    {
        var hub = await TestHub.Shared;
        var judged = await hub.JudgedToday(weight: 3);
        using var siv = await hub.SignIn(People.Siv);
        using var liv = await hub.SignIn(People.Liv);
        using var tone = await hub.SignIn(People.Tone);
        await siv.Appoint(judged.Round, liv, tone);
        await tone.Score(judged.Karis, 2, 2, "Første");
        await tone.Score(judged.Karis, 8, 4);
        await tone.Score(judged.Karis, 8, 4);
        // A criterion without points is not a zero.
        await liv.Score(judged.Karis, 6, null);
        await liv.Close(judged.Round);

        Assert.Equal("JUDGING_IS_CLOSED", await tone.Score(judged.Karis, 10, 10));
        Assert.Equal("JUDGING_IS_CLOSED", await tone.Declare(judged.Karis));
        // (3 × (8 + 6) / 2 + 1 × 4) / 4
        Assert.Equal(6.25, await liv.Mean(judged.Karis));
        Assert.DoesNotContain("Første", (await liv.Nomination(judged.Karis)).GetRawText());
        Assert.Null((await liv.Nomination(judged.Ingrids)).GetProperty("result").GetProperty("mean").GetString());
    }

    // Attack: judge what is one's own municipality's by whatever office, what one nominated, or what one is bound to.
    [Fact]
    public async Task Who_has_a_conflict_of_interest_neither_gives_nor_sees_points_of_that_nomination()
    {
        var hub = await TestHub.Shared;
        var judged = await hub.JudgedToday();
        using var siv = await hub.SignIn(People.Siv);
        using var liv = await hub.SignIn(People.Liv);
        using var gro = await hub.SignIn(People.Gro);
        // Of Kari's municipality by another office than hers; and who nominated Ingrid's.
        using var arne = await hub.SignIn(People.Arne);
        using var ola = await hub.SignIn(People.Ola);
        await siv.Appoint(judged.Round, liv, gro, arne, ola);

        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await arne.Score(judged.Karis, 10, 10));
        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await ola.Score(judged.Ingrids, 10, 10));
        Assert.Equal("", await arne.Score(judged.Ingrids, 6, 6));
        Assert.Equal("", await ola.Score(judged.Karis, 6, 6));
        Assert.Equal("", await gro.Score(judged.Karis, 10, 10, "Gros ord"));
        Assert.Equal("", await gro.Declare(judged.Karis, "Vi har søkt penger sammen"));
        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await gro.Score(judged.Karis, 1, 1));
        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await gro.Declare(judged.Karis));

        Assert.Equal("MUNICIPALITY", Conflict(await arne.Nomination(judged.Karis)));
        Assert.Equal("NOMINATED", Conflict(await ola.Nomination(judged.Ingrids)));
        Assert.Equal("DECLARED", Conflict(await gro.Nomination(judged.Karis)));
        Assert.Null(Conflict(await liv.Nomination(judged.Karis)));
        // Whoever is not in the jury is told nothing of it.
        Assert.Null(Conflict(await siv.Nomination(judged.Karis)));
        Assert.DoesNotContain("søkt penger", (await siv.Nomination(judged.Karis)).GetRawText());
        Assert.Contains("søkt penger", (await liv.Nomination(judged.Karis)).GetRawText());
        Assert.Equal(1, (await liv.Nomination(judged.Karis)).GetProperty("scoreCount").GetInt32());

        await liv.Close(judged.Round);

        Assert.Equal(6, await liv.Mean(judged.Karis));
        Assert.DoesNotContain("Gros ord", (await liv.Nomination(judged.Karis)).GetRawText());
        foreach (var (juror, nomination) in new[] { (arne, judged.Karis), (gro, judged.Karis), (ola, judged.Ingrids) })
        {
            Assert.Null(await juror.Mean(nomination));
            Assert.Equal(
                System.Text.Json.JsonValueKind.Null,
                (await juror.Nomination(nomination)).GetProperty("viewerScore").ValueKind
            );
        }
        Assert.Equal(6, await arne.Mean(judged.Ingrids));
        // Two with the same mean share the first place, for who sees both.
        foreach (var nomination in new[] { judged.Karis, judged.Ingrids })
        {
            var result = (await liv.Nomination(nomination)).GetProperty("result");
            Assert.Equal(
                (1, true),
                (result.GetProperty("place").GetInt32(), result.GetProperty("isTied").GetBoolean())
            );
        }
        var seen = (await arne.Nomination(judged.Ingrids)).GetProperty("result");
        Assert.Equal((1, false), (seen.GetProperty("place").GetInt32(), seen.GetProperty("isTied").GetBoolean()));
    }

    // Attack: judge what one's own municipality nominated, by not having written it oneself.
    [Fact]
    public async Task Nobody_of_the_municipality_that_nominated_judges_it_whoever_wrote_it_for_them()
    {
        var hub = await TestHub.Shared;
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var liv = await hub.SignIn(People.Liv);
        // Of Kari's municipality by another office; and of a county that neither nominated nor is nominated.
        using var arne = await hub.SignIn(People.Arne);
        using var gro = await hub.SignIn(People.Gro);
        var round = await siv.PublishRound(Prizes.Round(year));
        var byKari = await kari.Nominate(round, await hub.IngridsExperience($"Nominert av 5006 {year}"));
        var byBody = await anne.Nominate(round, await hub.IngridsExperience($"Nominert av en instans {year}"));
        await siv.PublishRound(Prizes.Round(year, -9, -1, 0, 10));
        await siv.Appoint(round, liv, arne, gro);

        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await arne.Score(byKari, 10, 10));
        Assert.Equal("NOMINATED_FOR_MUNICIPALITY", Conflict(await arne.Nomination(byKari)));
        Assert.Equal("NO_CONFLICT_DECLARED", await arne.TakeBack(byKari));
        Assert.Equal("", await arne.Score(byBody, 5, 5));
        Assert.Equal("", await gro.Score(byKari, 6, 6, "Groord"));
        await liv.Close(round);

        Assert.Equal(6, await liv.Mean(byKari));
        Assert.Null(await arne.Mean(byKari));
        Assert.DoesNotContain("Groord", (await arne.Nomination(byKari)).GetRawText());
        Assert.Contains("NOMINATED_FOR_MUNICIPALITY", (await liv.Nomination(byKari)).GetRawText());
    }

    // Attack: give points, step aside, and have them count again.
    [Fact]
    public async Task A_declared_conflict_is_taken_back_by_who_had_given_no_points_and_the_jury_reads_both()
    {
        var hub = await TestHub.Shared;
        var judged = await hub.JudgedToday();
        using var siv = await hub.SignIn(People.Siv);
        using var liv = await hub.SignIn(People.Liv);
        using var tone = await hub.SignIn(People.Tone);
        using var gro = await hub.SignIn(People.Gro);
        await siv.Appoint(judged.Round, liv, tone, gro);
        Assert.Equal("NO_CONFLICT_DECLARED", await gro.TakeBack(judged.Karis));
        Assert.Equal("", await tone.Score(judged.Karis, 10, 10));
        Assert.Equal("", await tone.Declare(judged.Karis, "Tones grunn"));
        Assert.Equal("", await gro.Declare(judged.Karis, "Gros grunn"));
        Assert.False(CanTakeBack(await tone.Nomination(judged.Karis)));
        Assert.True(CanTakeBack(await gro.Nomination(judged.Karis)));
        Assert.False(CanTakeBack(await liv.Nomination(judged.Karis)));

        Assert.Equal("CONFLICT_AFTER_POINTS", await tone.TakeBack(judged.Karis));
        Assert.Equal("TEXT_EMPTY", await gro.TakeBack(judged.Karis, " "));
        Assert.Equal("NOT_IN_THE_JURY", await siv.TakeBack(judged.Karis));
        Assert.Equal("", await gro.TakeBack(judged.Karis, "Gros andre grunn"));
        Assert.Equal("NO_CONFLICT_DECLARED", await gro.TakeBack(judged.Karis));

        Assert.Null(Conflict(await gro.Nomination(judged.Karis)));
        var read = (await liv.Nomination(judged.Karis)).GetProperty("conflicts").GetRawText();
        Assert.Contains("Gros grunn", read);
        Assert.Contains("Gros andre grunn", read);
        Assert.DoesNotContain("Gros andre grunn", (await siv.Nomination(judged.Karis)).GetRawText());
        Assert.Equal("", await gro.Score(judged.Karis, 4, 4));
        // And again: what was taken back does not stand in the way of what is declared later.
        Assert.Equal("", await gro.Declare(judged.Ingrids, "Først"));
        Assert.Equal("", await gro.TakeBack(judged.Ingrids));
        Assert.Equal("", await gro.Declare(judged.Ingrids, "Likevel"));
        Assert.Equal("DECLARED", Conflict(await gro.Nomination(judged.Ingrids)));
        Assert.Equal("PRIZE_CONFLICT_OF_INTEREST", await gro.Score(judged.Ingrids, 4, 4));

        await liv.Close(judged.Round);
        Assert.Equal(4, await liv.Mean(judged.Karis));
        Assert.Equal("JUDGING_IS_CLOSED", await gro.TakeBack(judged.Ingrids));
    }

    private static bool CanTakeBack(System.Text.Json.JsonElement nomination) =>
        nomination.GetProperty("viewerCanWithdrawConflict").GetBoolean();

    [Fact]
    public async Task What_is_given_while_the_chair_closes_counts_or_is_refused_and_nothing_between()
    {
        var hub = await TestHub.Shared;
        var judged = await hub.JudgedToday();
        using var siv = await hub.SignIn(People.Siv);
        var people = new[] { People.Liv, People.Tone, People.Gro, People.Per, People.Jon, People.Rolf, People.Berit };
        var jury = await Task.WhenAll(people.Select(hub.SignIn));
        await siv.Appoint(judged.Round, jury);

        var scoring = jury.Select(juror => juror.Score(judged.Karis, 10, 10)).ToArray();
        var closing = jury[0].Close(judged.Round);
        var answers = await Task.WhenAll(scoring);
        Assert.Equal("", await closing);

        Assert.All(answers, answer => Assert.True(answer is "" or "JUDGING_IS_CLOSED", answer));
        Assert.Equal(
            answers.Count(answer => answer is ""),
            (await jury[0].Nomination(judged.Karis)).GetProperty("result").GetProperty("count").GetInt32()
        );
        foreach (var juror in jury)
            juror.Dispose();
    }

    [Fact]
    public async Task Only_the_jury_judges_and_only_on_its_days_with_points_that_fit()
    {
        var hub = await TestHub.Shared;
        var judged = await hub.JudgedToday();
        using var siv = await hub.SignIn(People.Siv);
        using var liv = await hub.SignIn(People.Liv);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        using var visitor = hub.Visitor();
        var (livs, karis) = (await liv.PersonId(), await kari.PersonId());
        Assert.Equal("ONLY_NATIONAL_LEADS_RUN_THE_PRIZE", (await liv.TryAppoint(judged.Round, livs, livs)).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryAppoint(judged.Round, livs, livs)).Codes());
        Assert.Equal("PRIZE_JURY_INVALID", (await siv.TryAppoint(judged.Round, karis, livs)).Codes());
        Assert.Equal("PRIZE_JURY_INVALID", (await siv.TryAppoint(judged.Round, livs, livs, Guid.NewGuid())).Codes());
        Assert.Equal("PRIZE_ROUND_NOT_FOUND", (await siv.TryAppoint(Guid.NewGuid(), livs, livs)).Codes());
        Assert.Equal("NOT_THE_CHAIR", await liv.Close(judged.Round));
        await siv.Appoint(judged.Round, liv, tone);

        Assert.Equal("NOT_IN_THE_JURY", await siv.Score(judged.Karis, 5, 5));
        Assert.Equal("NOT_IN_THE_JURY", await kari.Score(judged.Karis, 5, 5));
        Assert.Equal("SIGN_IN_REQUIRED", await visitor.Score(judged.Karis, 5, 5));
        Assert.Equal("PRIZE_NOMINATION_NOT_FOUND", await liv.Score(Guid.NewGuid(), 5, 5));
        Assert.Equal("PRIZE_POINTS_INVALID", await liv.Score(judged.Karis, 11, 5));
        Assert.Equal("PRIZE_POINTS_INVALID", await liv.Score(judged.Karis, 5, -1));
        Assert.Equal("PRIZE_POINTS_INVALID", await liv.Score(judged.Karis, null, null));
        Assert.Equal("TEXT_TOO_LONG", await liv.Score(judged.Karis, 5, 5, new string('a', 2_001)));
        Assert.Equal("TEXT_EMPTY", await liv.Declare(judged.Karis, " "));
        Assert.Equal("TEXT_TOO_LONG", await liv.Declare(judged.Karis, new string('a', 1_001)));
        Assert.Equal("", await tone.Score(judged.Karis, 0, 0));

        // Who leaves the jury counts no more; when it is closed nobody comes or goes, but the chair may change.
        Assert.Equal("NOMINATION_DAYS_ARE_PAST", (await siv.TryPublishRound(Prizes.Round(judged.Year))).Codes());
        await siv.Appoint(judged.Round, liv);
        Assert.Equal("NOT_IN_THE_JURY", await tone.Score(judged.Karis, 10, 10));
        await siv.Appoint(judged.Round, liv, kari);
        Assert.Equal("", await liv.Score(judged.Karis, 8, 8));
        await liv.Close(judged.Round);
        Assert.Equal(8, await liv.Mean(judged.Karis));
        Assert.Equal("JUDGING_IS_CLOSED", (await siv.TryAppoint(judged.Round, livs, livs)).Codes());
        Assert.Equal("", (await siv.TryAppoint(judged.Round, karis, karis, livs)).Codes());
    }

    [Fact]
    public async Task Too_early_and_too_late_are_said_to_be_so()
    {
        var hub = await TestHub.Shared;
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var liv = await hub.SignIn(People.Liv);
        var round = await siv.PublishRound(Prizes.Round(year));
        var nomination = await ingrid.Nominate(round, await hub.KarisExperience($"Når {year}"));
        await siv.Appoint(round, liv);
        Assert.Equal("JUDGING_NOT_OPEN", await liv.Score(nomination, 5, 5));
        Assert.Equal("JUDGING_NOT_OPEN", await liv.Close(round));
        Assert.Equal("JUDGING_NOT_OPEN", await liv.Declare(nomination));

        await siv.PublishRound(Prizes.Round(year, -9, -5, -4, -1));
        Assert.Equal("JUDGING_IS_OVER", await liv.Score(nomination, 5, 5));
        Assert.Equal("", await liv.Close(round));
    }

    private static string? Conflict(System.Text.Json.JsonElement nomination) =>
        nomination.GetProperty("viewerConflict").GetString();
}
