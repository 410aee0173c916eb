using Hub.Testing;

namespace Hub.Tests.Chat;

/// <summary>A network's chat through the real host.</summary>
public sealed class ChatTests
{
    [Fact]
    public async Task History_is_paged_backwards_and_each_page_reads_forward()
    {
        var hub = await TestHub.Shared;
        using var rolf = await hub.SignIn(People.Rolf);
        foreach (var number in Enumerable.Range(1, 5))
            await rolf.SendMessage("18", $"Melding {number}");

        const string Page =
            "query ($before: String) { network(key: \"18\") { chat { channel messages(last: 2, before: $before) { nodes { body { markdown } } pageInfo { hasPreviousPage startCursor } } } } }";
        var newest = await Messages(rolf, Page, null);
        Assert.Equal(["Melding 4", "Melding 5"], Texts(newest));
        var earlier = await Messages(rolf, Page, newest.GetProperty("pageInfo").GetProperty("startCursor").GetString());
        Assert.Equal(["Melding 2", "Melding 3"], Texts(earlier));
        Assert.True(earlier.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task A_chat_is_for_its_members()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        using var siv = await hub.SignIn(People.Siv);
        var id = await kari.SendMessage("50", "Hei");
        foreach (var outsider in new[] { ingrid, tone })
        {
            Assert.True(
                (await outsider.Data("{ network(key: \"50\") { chat { key } } }"))
                    .GetProperty("network")
                    .GetProperty("chat")
                    .IsNull()
            );
            Assert.Equal("CHAT_NOT_FOUND", (await Send(outsider, "50", "Hei")).Codes());
            Assert.Equal(
                "MESSAGE_NOT_FOUND",
                (await outsider.Do("deleteMessage", "message { uuid }", new { id })).Codes()
            );
        }
        Assert.Equal("CHAT_NOT_FOUND", (await Send(kari, "99", "Hei")).Codes());
        Assert.Equal("", (await Send(siv, "50", "Hei fra oss")).Codes());
    }

    [Fact]
    public async Task Bad_messages_are_refused_with_what_to_do()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var eli = await hub.SignIn(People.Eli);
        Assert.Equal("TEXT_EMPTY", (await Send(kari, "50", " ")).Codes());
        Assert.Equal("TEXT_TOO_LONG", (await Send(kari, "50", new string('a', 4_001))).Codes());
        Assert.Equal("HAT_REQUIRED", (await Send(eli, "50", "Hei")).Codes());
        var id = Guid.NewGuid();
        Assert.Equal("", (await Send(kari, "50", "Hei", id)).Codes());
        Assert.Equal("", (await Send(kari, "50", "Hei", id)).Codes());
        Assert.Equal("COMMAND_REUSED", (await Send(kari, "50", "Noe annet", id)).Codes());
        Assert.Equal("ID_TAKEN", (await Send(ola, "50", "Hei", id)).Codes());
        var topic = await kari.StartTopic("50", "En tråd");
        Assert.Equal("ID_TAKEN", (await Send(ola, "50", "Hei", topic)).Codes());
    }

    [Fact]
    public async Task A_message_is_edited_by_its_sender_and_deleted_by_them_or_a_moderator()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var mona = await hub.SignIn(People.Mona);
        var id = await kari.SendMessage("50", "Hei");
        const string Text = "message { version body { markdown } viewerCanEdit viewerCanDelete }";
        var edited = await kari.Do(
            "editMessage",
            Text,
            new
            {
                id,
                body = "Hei alle",
                version = 1,
            }
        );
        Assert.Equal(2, edited.GetProperty("message").GetProperty("version").GetInt32());
        Assert.Equal(
            "EDIT_CONFLICT",
            (
                await kari.Do(
                    "editMessage",
                    Text,
                    new
                    {
                        id,
                        body = "Hei dere",
                        version = 1,
                    }
                )
            ).Codes()
        );
        Assert.Equal(
            "NOT_YOUR_MESSAGE",
            (
                await ola.Do(
                    "editMessage",
                    Text,
                    new
                    {
                        id,
                        body = "Hei",
                        version = 2,
                    }
                )
            ).Codes()
        );
        Assert.Equal("NOT_YOUR_MESSAGE", (await ola.Do("deleteMessage", Text, new { id })).Codes());
        var deleted = await mona.Do("deleteMessage", Text, new { id });
        Assert.True(deleted.GetProperty("message").GetProperty("body").IsNull());
        Assert.Equal(
            "MESSAGE_DELETED",
            (
                await kari.Do(
                    "editMessage",
                    Text,
                    new
                    {
                        id,
                        body = "Igjen",
                        version = 2,
                    }
                )
            ).Codes()
        );
    }

    private static async Task<System.Text.Json.JsonElement> Messages(
        HttpClient client,
        string document,
        string? before
    ) =>
        (await client.Data(document, new { before }))
            .GetProperty("network")
            .GetProperty("chat")
            .GetProperty("messages");

    private static string[] Texts(System.Text.Json.JsonElement messages) =>
        [.. messages.Nodes().Select(message => message.GetProperty("body").GetProperty("markdown").GetString()!)];

    private static Task<System.Text.Json.JsonElement> Send(
        HttpClient client,
        string chat,
        string body,
        Guid? id = null
    ) =>
        client.Do(
            "sendMessage",
            "message { uuid }",
            new
            {
                id = id ?? Guid.NewGuid(),
                chat,
                body,
            }
        );
}
