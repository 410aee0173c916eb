using Hub.Testing;

namespace Hub.Tests.Chat;

/// <summary>Sent, edited and deleted.</summary>
internal sealed class EveryKindOfMessage : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        var message = await kari.SendMessage("50", "Først");
        await kari.Do(
            "editMessage",
            "message { uuid }",
            new
            {
                id = message,
                body = "Så",
                version = 1,
            }
        );
        await kari.Do("deleteMessage", "message { uuid }", new { id = message });
    }
}
