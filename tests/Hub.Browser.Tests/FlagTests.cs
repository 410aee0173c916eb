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

        await Assertions.Expect(flagged).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
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
}
