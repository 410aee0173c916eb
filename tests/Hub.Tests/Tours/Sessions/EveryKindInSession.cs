using Hub.Testing;

namespace Hub.Tests.Tours.Sessions;

/// <summary>A session that Kari leads, with something of every kind in it.</summary>
internal sealed class EveryKindInSession : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var person = await kari.PersonId();
        var stops = await Sessions.Open(hub, stops: 2, host: person);
        var session = stops[0];
        await SessionTwoPathTests.Change(hub, session, end: false);
        await kari.Ask(session, "Karis spørsmål");
        await kari.DraftPoll(session, "ONE", "Ja", "Nei");
        await kari.Ok(
            "answerPoll",
            new { poll = await kari.OpenPoll(session, "WORDS"), words = new[] { "Karis" } },
            "poll"
        );
        await kari.Ok(
            "writeCaption",
            new
            {
                id = Guid.NewGuid(),
                session,
                line = "Kari sa",
            },
            "caption"
        );
        await kari.SendMessage(session.ToString("D"), "Karis melding");
        var minute = await kari.Write(session, "DECISION", "Karis vedtak", who: "Karis høring");
        await kari.Ok(
            "changeMinute",
            new
            {
                minute,
                version = 1,
                words = "Karis vedtak, rettet",
            },
            "minute"
        );
        minute = await kari.Write(session, "NOTE", "Karis notat");
        await kari.Do("removeMinute", "removed", new { minute, version = 1 });
        minute = await kari.Write(session, "COMMITMENT", "Karis lovnad");
        await kari.Ok(
            "changeMinute",
            new
            {
                minute,
                version = 1,
                words = "Karis lovnad",
                municipality = "5006",
                person,
            },
            "minute"
        );
        await anne.Ok("takeSessionRole", new { session, person });
        await kari.Ok("attendSession", new { session });
        await anne.Ok("announceRecording", new { session, isRecorded = true });
        await anne.Ok("handOverSession", new { session, to = stops[1] });
        await kari.Evaluate(session, 4, "Karis ros", "managers");
        await RecordingTests.Publish(anne, session);
    }
}
