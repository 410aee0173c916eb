using System.Net;
using Hub.Shared.Tables;
using Hub.Testing;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>What a session leaves behind as files for Excel: to each what they see on its page.</summary>
public sealed class SessionTableTests
{
    [Fact]
    public async Task Polls_questions_and_counts_are_for_those_who_could_take_part_and_the_queue_for_hosts()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        await ola.Ok("attendSession", new { session });
        var shown = await ola.Ask(session, "=1+1; Hvem kjører bussen?");
        await anne.Ok("moderateQuestion", new { question = shown, status = "VISIBLE" }, "question");
        await ola.Ask(session, "Står i køen", isAnonymous: true);
        var poll = await anne.OpenPoll(session, "ONE", "Ja", "Nei");
        await ola.Ok("answerPoll", new { poll, choices = new[] { 0 } }, "poll");
        Assert.Single(await Table(ingrid, session, "polls"));
        await anne.Ok("closePoll", new { poll }, "poll");
        await anne.Ok("endSession", new { session });

        var polls = await Table(ingrid, session, "polls");
        Assert.Equal(["Hva tar dere med hjem?", "Ja", "1", "100", "1"], polls[1].Cells);
        Assert.Equal(["Hva tar dere med hjem?", "Nei", "0", "0", "1"], polls[2].Cells);

        var questions = Assert.Single((await Table(ingrid, session, "questions"))[1..]);
        Assert.Equal(["'=1+1; Hvem kjører bussen?", "Ola Dahl", "Røros", "uten svar"], questions.Cells.Take(4));
        var all = await Table(anne, session, "questions");
        Assert.Equal(
            ["Står i køen", "", "", "i køen"],
            all.Single(line => line.Cells[0] == "Står i køen").Cells.Take(4)
        );

        var counts = await Table(ingrid, session, "attendance", "nn");
        Assert.Equal(["Kva", "Tal"], counts[0].Cells);
        Assert.Equal(["Deltok", "1"], counts[1].Cells);
        Assert.Equal(["Stilte spørsmål", "1"], counts[4].Cells);
        Assert.Equal(["Svarte på avstemmingar", "1"], counts[5].Cells);
    }

    [Fact]
    public async Task The_evaluation_is_a_table_from_five_answers_on_and_its_texts_are_for_hosts()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        Person[] five = [People.Kari, People.Ola, People.Eli, People.Mona, People.Arne];
        foreach (var person in five)
        {
            using var one = await hub.SignIn(person);
            await one.Ok("attendSession", new { session });
        }
        await anne.Ok("endSession", new { session });
        await Refused(anne, session, HttpStatusCode.Forbidden, "TOO_FEW_ANSWERS");
        foreach (var person in five)
        {
            using var one = await hub.SignIn(person);
            await one.Evaluate(session, person == People.Kari ? 5 : 4, "God praktisk nytte");
        }

        var lines = await Table(anne, session, "evaluation");
        Assert.Equal(["Økta var nyttig for oss", "0", "0", "0", "4", "1", "4,2"], lines[1].Cells);
        Assert.Equal(5, lines.Count(line => line.Cells[0] == "Bra: God praktisk nytte"));
        await Refused(ingrid, session, HttpStatusCode.Forbidden, "NOT_A_HOST");
        await anne.Ok("showEvaluation", new { session, isShown = true });
        Assert.DoesNotContain(
            await Table(ingrid, session, "evaluation"),
            line => line.Cells[0].StartsWith("Bra", StringComparison.Ordinal)
        );
    }

    /// <summary>Attack: ask for the files without the right to the session, or without a name.</summary>
    [Fact]
    public async Task Nobody_else_gets_a_table_and_none_says_whether_there_is_a_session()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        foreach (var id in new[] { session, Guid.NewGuid() })
        {
            await Refused(ute, id, HttpStatusCode.NotFound, "SESSION_NOT_FOUND");
            await Refused(visitor, id, HttpStatusCode.Unauthorized, "SIGN_IN_REQUIRED");
        }
    }

    private static async Task Refused(HttpClient client, Guid session, HttpStatusCode status, string code)
    {
        using var answer = await client.GetAsync(Address(session, "evaluation", "nb"));
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(code, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<CsvLine[]> Table(HttpClient client, Guid session, string table, string language = "nb") =>
        [.. CsvText.Read(await client.GetStringAsync(Address(session, table, language)))];

    private static Uri Address(Guid session, string table, string language) =>
        new($"stops/{session}/{table}.csv?language={language}", UriKind.Relative);
}
