using System.Text.RegularExpressions;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>A network has many pages: none of them is out of sight.</summary>
public sealed class TabsTests(Chromium chromium)
{
    private static readonly string[] Names =
    [
        "Topics",
        "Chat",
        "Calendar",
        "Offers",
        "Municipalities",
        "Journeys",
        "Needs and offers",
        "About",
        "Requests",
        "Flagged",
    ];

    [Fact]
    public async Task On_a_desktop_all_pages_of_a_network_and_the_main_menu_stand_in_one_line_each_in_english()
    {
        await using var anne = await chromium.SignIn(People.Anne);
        await anne.Page.EvaluateAsync("localStorage.setItem('hub.language', 'en')");
        await anne.Go("/nettverk/50/om");
        foreach (var name in Names)
            await Assertions.Expect(Tabs(anne, name)).ToBeInViewportAsync(new() { Ratio = 1 });
        var heights = await anne.Page.EvaluateAsync<int[]>(
            "['.header nav', 'nav.tabs'].map((one) => document.querySelector(one).offsetHeight)"
        );
        Assert.All(heights, height => Assert.InRange(height, 1, 60));
    }

    [Fact]
    public async Task On_a_phone_what_does_not_fit_is_in_a_menu_that_opens_by_keyboard_and_says_where_one_is()
    {
        await using var anne = await chromium.SignIn(People.Anne, width: 390, returnTo: "/nettverk/50/om");
        var menu = anne.Page.Locator(".tabs-more > button");
        await Assertions.Expect(menu).ToHaveTextAsync("Om", new() { Timeout = Window.Patience });
        await Assertions.Expect(menu).ToHaveAttributeAsync("aria-current", "true");
        await menu.FocusAsync();
        await anne.Page.Keyboard.PressAsync("Enter");
        await anne.Check();
        await KeyboardTests.Tab(anne, "Tilbud");
        await anne.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToHaveTextAsync("Tilbud");
        await Assertions.Expect(Tabs(anne, "Kommuner")).ToBeHiddenAsync();
        await anne.Check();
    }

    [Fact]
    public async Task The_smallest_county_has_its_map_too()
    {
        await using var visitor = await chromium.Open();
        await visitor.Go("/nettverk/03/kommuner");
        await Assertions
            .Expect(visitor.Page.Locator("svg").GetByRole(AriaRole.Link, new() { Name = "Oslo" }))
            .ToBeVisibleAsync(Window.Patiently);
    }

    private static ILocator Tabs(Window window, string name) =>
        window.Page.Locator("nav.tabs > ul a").Filter(new() { HasTextRegex = new Regex($"^{name}") });
}
