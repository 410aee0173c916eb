using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task From_the_front_page_to_a_reply_with_the_keyboard_alone()
    {
        var title = Topics.Title("Tastatur");
        await Topics.Start(chromium.Hub, People.Kari, title);
        await using var ola = await chromium.SignIn(People.Ola);
        await Assertions.Expect(ola.Heading).ToHaveTextAsync("Hei, Ola");

        await Tab(ola, "Trøndelag");
        await ola.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(ola.Heading).ToHaveTextAsync("Trøndelag");
        await Assertions.Expect(ola.Heading).ToBeFocusedAsync();
        await Tab(ola, title);
        await ola.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(ola.Heading).ToHaveTextAsync(title);
        await Assertions.Expect(ola.Heading).ToBeFocusedAsync();
        await Tab(ola, "Svaret ditt");
        await ola.Page.Keyboard.TypeAsync("Skrevet uten mus");
        await Tab(ola, "Svar");
        await ola.Page.Keyboard.PressAsync("Enter");

        await ola.Sees("Skrevet uten mus");
    }

    [Fact]
    public async Task The_counties_on_the_map_take_focus_and_open_with_Enter()
    {
        await using var visitor = await chromium.Open();
        await visitor.Go("/");
        var county = visitor.Page.Locator("svg").GetByRole(AriaRole.Link, new() { Name = "Nordland" });

        await county.FocusAsync();
        await Assertions.Expect(visitor.Page.Locator(".area-map-name")).ToHaveTextAsync("Nordland ");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Nordland");
    }

    /// <summary>Presses Tab until what is called so has focus.</summary>
    private static async Task Tab(Window window, string name)
    {
        const string focusedName = """
            () => {
              const element = document.activeElement
              const label = element?.labels?.[0]?.textContent
              return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim()
            }
            """;
        for (var presses = 0; presses < 120; presses++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            if (await window.Page.EvaluateAsync<string>(focusedName) == name)
                return;
        }
        Assert.Fail($"Tab never reached «{name}».");
    }
}
