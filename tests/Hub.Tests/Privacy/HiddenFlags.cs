using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Privacy;

/// <summary>A comment to a flag, and a post that a moderator hid: for its author and the moderators.</summary>
internal sealed class HiddenFlags : IHide
{
    private const string Words = "Flaggord";

    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        var topic = await kari.StartTopic("50", "Meldt", "NETWORK");
        var post = await kari.PostReply(topic, "Et svar som meldes");
        var flag = new
        {
            post,
            reason = "OTHER",
            comment = $"{Words} om svaret",
        };
        await ola.Do("flagPost", "post { uuid }", flag);
        var message = await kari.SendMessage("50", "En melding som meldes");
        await ola.Do(
            "flagThing",
            "done",
            new
            {
                thing = $"Message:{message}",
                reason = "OTHER",
                comment = $"{Words} om meldingen",
            }
        );
        var moderated = await kari.PostReply(topic, $"{Words} i et svar");
        await anne.Do("hidePost", "post { uuid }", new { id = moderated, reason = "OFFENSIVE" });

        hidden.Words[Words] = (Viewers.Facilitator, Viewers.OwnMunicipality);
        hidden.Ids.AddRange([$"Post:{post}", $"Post:{moderated}", $"Message:{message}"]);
        hidden.Channels.Add(("network/{key}/facilitators", "network/50/facilitators", Viewers.Facilitator));
    }
}
