using Deque.AxeCore.Playwright;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class LanguageTests(Chromium chromium)
{
    [Theory]
    [InlineData("nb-NO", "nb", "Del det som virker. Lær av naboen.")]
    [InlineData("nn-NO", "nn", "Del det som verkar. Lær av naboen.")]
    [InlineData("en-GB", "en", "Share what works. Learn from your neighbour.")]
    public async Task Visitors_meet_the_language_of_their_browser(string locale, string lang, string heading)
    {
        await using var visitor = await chromium.Open(locale: locale);
        await visitor.Go("/");
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync(heading);
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", lang);
    }

    [Fact]
    public async Task A_language_that_is_chosen_holds_over_a_reload()
    {
        await using var visitor = await chromium.Open();
        await visitor.Go("/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Språk: Bokmål" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Del det som verkar. Lær av naboen.");
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Del det som verkar. Lær av naboen.");
    }

    [Fact]
    public async Task Somebody_who_writes_nynorsk_gets_nynorsk()
    {
        await using var gro = await chromium.Open();
        await gro.Page.GotoAsync("/sign-in?returnTo=%2F");
        await gro.Page.GetByRole(AriaRole.Button, new() { Name = People.Gro.Name }).ClickAsync();
        await Assertions
            .Expect(gro.Page.Locator("html"))
            .ToHaveAttributeAsync("lang", "nn", new() { Timeout = Window.Patience });
        await Assertions
            .Expect(gro.Page.GetByText("Dette er nytt i nettverka dine."))
            .ToBeVisibleAsync(Window.Patiently);
    }

    [Fact]
    public async Task Sami_and_Kven_names_say_which_language_they_are_in()
    {
        await using var visitor = await chromium.Open();
        await visitor.Go("/nettverk/56");
        await Assertions.Expect(visitor.Page.Locator("[lang=se]", new() { HasText = "Finnmárku" })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("[lang=fkv]", new() { HasText = "Finmarkku" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("nb-NO", "Innloggingen ble ikke fullført", "Prøv igjen")]
    [InlineData("nn-NO", "Innlogginga vart ikkje fullført", "Prøv igjen")]
    [InlineData("en-GB", "The sign-in was not completed", "Try again")]
    public async Task A_sign_in_that_fails_says_so_in_the_browsers_language(string locale, string title, string again)
    {
        await using var visitor = await chromium.Open(width: 320, locale: locale);
        await visitor.Go("/sign-in/callback?code=x&state=forged");
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync(title);
        Assert.Empty((await visitor.Page.RunAxe(AccessibilityTests.Wcag)).Violations);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = again }).ClickAsync();
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = People.Kari.Name }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_sign_in_that_fails_says_so_in_the_language_that_was_chosen_before()
    {
        await using var visitor = await chromium.Open();
        await visitor.Go("/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Språk: Bokmål" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Del det som verkar. Lær av naboen.");
        await visitor.Go("/sign-in/callback?code=x&state=forged");
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Innlogginga vart ikkje fullført");
    }
}
