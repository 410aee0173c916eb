using Hub.Testing;

namespace Hub.Tests.Forum;

/// <summary>Started, answered, edited, liked, withdrawn, locked and opened.</summary>
internal sealed class EveryKindInForum : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var topic = await kari.StartTopic("50", "Alt", "NETWORK");
        var post = await kari.PostReply(topic, "Først");
        await anne.PostReply(topic, $"Se [den andre](/trad/{Guid.NewGuid()})");
        await kari.Do(
            "editPost",
            "post { uuid }",
            new
            {
                id = post,
                body = $"Så til [turneen](/turne/{Guid.NewGuid()}) og [tråden](/trad/{topic})",
                version = 1,
            }
        );
        await anne.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "USEFUL",
                on = true,
            }
        );
        await anne.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "USEFUL",
                on = false,
            }
        );
        await anne.Do("withdrawPost", "post { uuid }", new { id = post });
        await anne.Do("lockTopic", "topic { uuid }", new { topic });
        await anne.Do("unlockTopic", "topic { uuid }", new { topic });
        await anne.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "OPEN" });
    }
}
