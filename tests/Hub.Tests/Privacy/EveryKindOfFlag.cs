using Hub.Testing;
using Hub.Tests.Experiences;
using Hub.Tests.Journeys;

namespace Hub.Tests.Privacy;

/// <summary>Flagged, dismissed, hidden, shown and kept hidden.</summary>
internal sealed class EveryKindOfFlag : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var topic = await kari.StartTopic("50", "Meldt", "NETWORK");
        var post = await kari.PostReply(topic, "Først");
        foreach (var (client, reason) in new[] { (kari, "OTHER"), (anne, "OFFENSIVE") })
            await client.Do(
                "flagPost",
                "post { uuid }",
                new
                {
                    post,
                    reason,
                    comment = "Se her",
                }
            );
        await anne.Do("dismissFlags", "post { uuid }", new { post });
        await kari.Do("flagPost", "post { uuid }", new { post, reason = "MISLEADING" });
        await anne.Do("hidePost", "post { uuid }", new { id = post, reason = "RECOGNISABLE_PERSON" });
        await anne.Do("showPost", "post { uuid }", new { id = post });
        var kept = await kari.PostReply(topic, "Skjult");
        await anne.Do("hidePost", "post { uuid }", new { id = kept, reason = "OFFENSIVE" });
        var message = await kari.SendMessage("50", "Meldes");
        foreach (var reason in new[] { "OTHER", "OFFENSIVE" })
        {
            await kari.Do(
                "flagThing",
                "done",
                new
                {
                    thing = $"Message:{message}",
                    reason,
                    comment = "Se her",
                }
            );
            await anne.Do("dismissFlagsOn", "done", new { thing = $"Message:{message}" });
        }
        var experience = await Library.PublishNew(kari, anne, "5006", Library.Content("Meldt erfaring"));
        var comment = await kari.WriteComment(
            await kari.AddGoal(await kari.OpenJourney("5006"), "Meldt mål"),
            "Skjules"
        );
        foreach (var thing in new[] { $"Message:{message}", $"Experience:{experience}", $"Comment:{comment}" })
        {
            await anne.Do("hideFlagged", "done", new { thing, reason = "OFFENSIVE" });
            await anne.Do("showHidden", "done", new { thing });
            await anne.Do("hideFlagged", "done", new { thing, reason = "MISLEADING" });
        }
    }
}
