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
}
