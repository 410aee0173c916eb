using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>Somebody can be recognised in a post: a hint while one writes, and one click that hides it.</summary>
public sealed class FlagTests(Chromium chromium)
{
    [Fact]
    public async Task A_reader_flags_a_post_a_moderator_hides_it_and_it_is_gone_from_the_open_page()
    {
        await using var ola = await chromium.Open();
        await using var kari = await chromium.Open();
        await using var anne = await chromium.Open();
        var title = Topics.Title("Meldes");
        var topic = await Topics.Start(chromium.Hub, People.Ola, title);
        var words = $"Vår eneste bruker bor i Storgata 5, {title}";
        await ola.SignIn(People.Ola, $"/trad/{topic}");
        await kari.SignIn(People.Kari, $"/trad/{topic}");

        await ola.Page.GetByLabel("Svaret ditt").FillAsync(words);
        await Assertions
            .Expect(ola.Page.GetByText("Kan noen kjenne igjen en person her?"))
            .ToBeVisibleAsync(Window.Patiently);
        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Svar", Exact = true }).ClickAsync();

        await kari.Sees(words);
        var post = kari.Post(words);
        await post.GetByRole(AriaRole.Button, new() { Name = "Meld fra" }).ClickAsync();
        await post.GetByRole(AriaRole.Button, new() { Name = "Meld fra" }).Last.ClickAsync();
        await Assertions.Expect(post.GetByText("Du har meldt fra")).ToBeVisibleAsync(Window.Patiently);

        await anne.SignIn(People.Anne, "/nettverk/50/meldte");
        var flagged = anne.Page.GetByRole(AriaRole.Article, new() { Name = title });
        await flagged.GetByRole(AriaRole.Button, new() { Name = "Skjul innlegget" }).ClickAsync();

        // It stands among what was hidden now.
        await Assertions
            .Expect(flagged.GetByRole(AriaRole.Button, new() { Name = "Vis igjen" }))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions
            .Expect(flagged.GetByRole(AriaRole.Button, new() { Name = "Skjul innlegget" }))
            .ToHaveCountAsync(0);
        await Assertions
            .Expect(kari.Page.GetByText("Innlegget er skjult av en moderator"))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Page.GetByText("Storgata 5")).ToHaveCountAsync(0);
        await Assertions
            .Expect(ola.Page.GetByText("Bare du og moderatorene ser teksten"))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(ola.Page.GetByText("Storgata 5")).ToBeVisibleAsync();
        Assert.Empty(ola.Crashes.Concat(kari.Crashes).Concat(anne.Crashes));
    }

    [Fact]
    public async Task A_message_is_hidden_in_the_chat_with_the_keyboard_and_shown_again_from_one_list_of_all_networks()
    {
        await using var kari = await chromium.Open();
        await using var ola = await chromium.Open(width: 390);
        await using var siv = await chromium.Open();
        var words = $"Hun i Storgata 5, {Guid.NewGuid():N}";
        await kari.SignIn(People.Kari, "/nettverk/50/chat");
        await kari.Page.GetByLabel("Melding", new() { Exact = true }).FillAsync(words);
        await kari.Press("Send");
        await ola.SignIn(People.Ola, "/nettverk/50/chat");
        await ola.Sees(words);
        await siv.SignIn(People.Siv, "/nettverk/50/chat");
        await siv.Sees(words);

        await Enter(siv.Post(words).GetByRole(AriaRole.Button, new() { Name = "Skjul" }));
        await siv.Check();
        await Enter(siv.Page.GetByRole(AriaRole.Button, new() { Name = "Skjul meldingen" }));
        await Assertions
            .Expect(ola.Page.GetByText("Meldingen er skjult av en moderator: en person kan kjennes igjen.").Last)
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(ola.Page.GetByText(words)).ToHaveCountAsync(0);
        await Assertions
            .Expect(kari.Page.GetByText("En moderator har skjult meldingen.").Last)
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Page.GetByText(words)).ToBeVisibleAsync();
        await ola.Check();

        await siv.Go("/meldte");
        var hidden = siv
            .Page.GetByRole(AriaRole.Article, new() { Name = "Melding i chatten" })
            .Filter(new() { HasText = words });
        await Assertions.Expect(hidden).ToBeVisibleAsync(Window.Patiently);
        await siv.Check();
        await Enter(hidden.GetByRole(AriaRole.Button, new() { Name = "Vis igjen" }));
        await Assertions.Expect(hidden).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await ola.Sees(words);
        Assert.Empty(kari.Crashes.Concat(ola.Crashes).Concat(siv.Crashes));
    }

    private static async Task Enter(ILocator button)
    {
        await button.FocusAsync(new() { Timeout = Window.Patience });
        await button.PressAsync("Enter");
    }
}
