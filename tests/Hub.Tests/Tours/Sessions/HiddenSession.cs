using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Tours.Sessions;

/// <summary>What everybody with an office sees in a session, and what waits behind it for its hosts.</summary>
internal sealed class HiddenSession : IHide
{
    private const string Shown = "Oktord";
    private const string Behind = "Bakord";

    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var anne = await hub.SignIn(People.Anne);
        var (_, session) = await anne.PublishTour("50", "Økt");
        await anne.Ok("openSession", new { stop = session });
        await anne.Ok("startSession", new { session });
        var shown = await anne.Ask(session, $"{Shown} vises");
        await anne.Ok("moderateQuestion", new { question = shown, status = "VISIBLE" }, "question");
        var queued = await anne.Ask(session, $"{Behind} i køen");
        await anne.OpenPoll(session, "ONE", $"{Shown} ja", "Nei");
        var drafted = await anne.DraftPoll(session, "ONE", $"{Behind} ja", "Nei");
        var caption = Guid.NewGuid();
        var line = new
        {
            id = caption,
            session,
            line = $"{Shown} sagt",
        };
        await anne.Ok("writeCaption", line, "caption");
        var minute = await anne.Write(session, "DECISION", $"{Shown} vedtatt", who: $"{Shown} hørt");
        await anne.SendMessage(session.ToString("D"), $"{Shown} melding");
        var hosts = (await anne.Session(session, "hostsChat")).GetProperty("hostsChat").GetString()!;
        await anne.SendMessage(hosts, $"{Behind} melding");

        hidden.GuestCode = await anne.OpenHall(session);
        hidden.GuestHeaders = await hub.GuestHeaders(hidden.GuestCode);
        hidden.Words[Shown] = (Viewers.Offices | Viewers.Guest, Viewers.Nobody);
        hidden.Words[Behind] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([
            $"Session:{session}",
            $"Question:{shown}",
            $"Question:{queued}",
            $"Poll:{drafted}",
            $"Caption:{caption}",
            $"Minute:{minute}",
        ]);
        hidden.Arguments["Query.session"] = $"id: \"{session}\"";
        hidden.Arguments["Query.chat"] = $"key: \"{session}\"";
        hidden.Channels.Add(("session/{uuid}", $"session/{session}", Viewers.Offices | Viewers.Guest));
        hidden.Channels.Add(("session/{uuid}/hosts", $"session/{session}/hosts", Viewers.Facilitator));
        hidden.Channels.Add(("poll/{uuid}", $"poll/{drafted}", Viewers.Facilitator));
        hidden.Channels.Add(("chat/{uuid}", $"chat/{session}", Viewers.Offices | Viewers.Guest));
    }
}
