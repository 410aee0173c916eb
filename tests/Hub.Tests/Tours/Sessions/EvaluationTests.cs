using System.Text.Json;
using Hub.Shared.Refusals;
using Hub.Testing;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Evaluations;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

/// <summary>What those who took part say of a session: once a person, and seen by nobody while few have answered.</summary>
public sealed class EvaluationTests
{
    private const string Result =
        "evaluation { answers isShown viewerMayAnswer viewerAnswer { good } "
        + "result { scores { question counts average } texts { good } roles { roleGroup { key } count } } }";

    private static readonly Person[] Five = [People.Kari, People.Ola, People.Eli, People.Mona, People.Arne];

    [Fact]
    public async Task Figures_are_seen_from_five_answers_by_hosts_and_once_shown_by_all_and_texts_by_hosts_alone()
    {
        var hub = await TestHub.Shared;
        var session = await Attended(hub, Five);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        foreach (var person in Five[..4])
        {
            using var one = await hub.SignIn(person);
            await one.Evaluate(session, 4, "Ord fra noen", "managers");
        }

        var few = (await anne.Session(session, Result)).GetProperty("evaluation");
        Assert.Equal(4, few.GetProperty("answers").GetInt32());
        Assert.Equal(JsonValueKind.Null, few.GetProperty("result").ValueKind);
        Assert.Equal("TOO_FEW_ANSWERS", await anne.Codes("showEvaluation", new { session, isShown = true }));

        using var arne = await hub.SignIn(People.Arne);
        await arne.Evaluate(session, 1, "Noe annet", "managers");
        // Said again, it takes the place of what was said before, and the role is not counted again.
        await arne.Evaluate(session, 5, "Arnes ord", "managers");

        var all = (await anne.Session(session, Result)).GetProperty("evaluation");
        Assert.Equal(5, all.GetProperty("answers").GetInt32());
        var useful = all.GetProperty("result").GetProperty("scores")[0];
        Assert.Equal("USEFUL", useful.GetProperty("question").GetString());
        Assert.Equal([0, 0, 0, 4, 1], useful.GetProperty("counts").EnumerateArray().Select(one => one.GetInt32()));
        Assert.Equal(4.2, useful.GetProperty("average").GetDouble());
        Assert.Equal(5, all.GetProperty("result").GetProperty("texts").GetArrayLength());
        var role = Assert.Single(all.GetProperty("result").GetProperty("roles").EnumerateArray());
        Assert.Equal(5, role.GetProperty("count").GetInt32());

        var hidden = (await ingrid.Session(session, Result)).GetProperty("evaluation");
        Assert.Equal(JsonValueKind.Null, hidden.GetProperty("result").ValueKind);
        Assert.Equal("NOT_A_HOST", await ingrid.Codes("showEvaluation", new { session, isShown = true }));
        await anne.Ok("showEvaluation", new { session, isShown = true });
        var shown = (await ingrid.Session(session, Result)).GetProperty("evaluation").GetProperty("result");
        Assert.Equal(3, shown.GetProperty("scores").GetArrayLength());
        Assert.Equal(0, shown.GetProperty("texts").GetArrayLength());
        await anne.Ok("showEvaluation", new { session, isShown = false });
        hidden = (await ingrid.Session(session, Result)).GetProperty("evaluation");
        Assert.Equal(JsonValueKind.Null, hidden.GetProperty("result").ValueKind);
    }

    // Attack: judge a session that one was not in, or before it is over, or with scores and roles of one's own making.
    [Fact]
    public async Task Only_those_who_took_part_answer_and_only_what_is_asked()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ute = await hub.SignIn(People.Ute);
        await ola.Ok("attendSession", new { session });
        Assert.Equal("SESSION_NOT_OVER", await ola.Codes("evaluateSession", Answer(session, 4)));
        await anne.Ok("endSession", new { session });

        Assert.Equal("NOT_ATTENDED", await ingrid.Codes("evaluateSession", Answer(session, 4)));
        Assert.Equal("SESSION_NOT_FOUND", await ute.Codes("evaluateSession", Answer(session, 4)));
        Assert.Equal("SCORE_NOT_ALLOWED", await ola.Codes("evaluateSession", Answer(session, 6)));
        Assert.Equal("UNKNOWN_ROLE", await ola.Codes("evaluateSession", Answer(session, 4, role: "sjef")));
        await ola.Ok("evaluateSession", Answer(session, 4, good: "Mine ord"));

        var own = (await ola.Session(session, Result)).GetProperty("evaluation");
        Assert.True(own.GetProperty("viewerMayAnswer").GetBoolean());
        Assert.Equal("Mine ord", own.GetProperty("viewerAnswer").GetProperty("good").GetString());
        var others = (await anne.Session(session, Result)).GetProperty("evaluation");
        Assert.Equal(JsonValueKind.Null, others.GetProperty("viewerAnswer").ValueKind);
        Assert.False(others.GetProperty("viewerMayAnswer").GetBoolean());
    }

    [Fact]
    public async Task Those_who_took_part_are_asked_when_the_session_is_over_and_the_notice_leads_there()
    {
        var hub = await TestHub.Shared;
        var session = await Attended(hub, [People.Berit]);
        using var berit = await hub.SignIn(People.Berit);
        using var rolf = await hub.SignIn(People.Rolf);

        Assert.Contains($"/okt/{session}/etterpa", await Addresses(berit));
        Assert.DoesNotContain($"/okt/{session}/etterpa", await Addresses(rolf));

        static async Task<IEnumerable<string?>> Addresses(HttpClient client) =>
            (await client.Data("{ viewer { notices(first: 50) { nodes { kind address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .GetProperty("nodes")
                .EnumerateArray()
                .Where(notice => notice.GetProperty("kind").GetString() == "SESSION_EVALUATION")
                .Select(notice => notice.GetProperty("address").GetString());
    }

    [Fact]
    public async Task Who_sat_in_the_hall_without_a_phone_answers_by_their_seat()
    {
        var hub = await TestHub.Shared;
        var session = await Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        var registered = await ola.Do(
            "registerDelegation",
            "registrations { uuid }",
            new
            {
                stop = session,
                @for = "5025",
                delegates = new[] { new { isMe = true, role = "managers" } },
            }
        );
        Assert.Equal("", registered.Codes());
        await anne.Ok("endSession", new { session });

        await ola.Ok("evaluateSession", Answer(session, 4));
    }

    [Fact]
    public void After_thirty_days_the_form_is_closed()
    {
        var input = new EvaluateSessionInput(Id, [new(EvaluationQuestion.Useful, 4)]);
        var session = Session(Opened, Started, Ended);

        var onTime = EvaluateSession.Decide(
            session,
            EvaluationState.Initial,
            tookPart: true,
            input,
            Cast.Kari,
            Noon.AddDays(30)
        );
        var late = EvaluateSession.Decide(
            session,
            EvaluationState.Initial,
            tookPart: true,
            input,
            Cast.Kari,
            Noon.AddDays(31)
        );

        Assert.IsType<SessionEvaluated>(Assert.Single(onTime.Events));
        Assert.Equal("EVALUATION_IS_CLOSED", ((Refusal)late.Refusal!).Code);
    }

    /// <summary>A session that is over, and that these people were in.</summary>
    private static async Task<Guid> Attended(TestHub hub, Person[] people)
    {
        var session = await Start(hub);
        foreach (var person in people)
        {
            using var one = await hub.SignIn(person);
            await one.Ok("attendSession", new { session });
        }
        using var anne = await hub.SignIn(People.Anne);
        await anne.Ok("endSession", new { session });
        return session;
    }

    private static object Answer(Guid session, int score, string? good = null, string? role = null) =>
        new
        {
            session,
            scores = new[] { new { question = "USEFUL", score } },
            good,
            role,
        };
}

internal static class Evaluations
{
    public static Task Evaluate(
        this HttpClient client,
        Guid session,
        int score,
        string? good = null,
        string? role = null
    ) =>
        client.Ok(
            "evaluateSession",
            new
            {
                session,
                scores = new[] { new { question = "USEFUL", score }, new { question = "EASY_TO_FOLLOW", score } },
                good,
                role,
            }
        );
}
