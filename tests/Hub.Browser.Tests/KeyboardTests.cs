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

    [Fact]
    public async Task A_host_starts_and_shows_a_question_and_a_guest_comes_in_asks_and_answers_with_the_keyboard_alone()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Uten mus", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await Assertions.Expect(anne.Page.GetByLabel("Velg en PDF")).ToBeVisibleAsync(Window.Patiently);
        await Enter(anne, "Start økta");
        await Enter(anne, "Lag kode for salen");
        var code = await anne.Page.Locator(".hall-code").InnerTextAsync();

        await using var guest = await chromium.Open(width: 390);
        await guest.Go("/salen");
        await Tab(guest, "Koden (åtte sifre)");
        await guest.Page.Keyboard.TypeAsync(code);
        await Enter(guest, "Bli med");
        await Assertions.Expect(guest.Page.GetByLabel("Still et spørsmål")).ToBeVisibleAsync(Window.Patiently);
        await Tab(guest, "Still et spørsmål");
        await guest.Page.Keyboard.TypeAsync("Skrevet uten mus");
        await Enter(guest, "Send spørsmålet");

        await Assertions.Expect(anne.Page.GetByText("Skrevet uten mus")).ToBeVisibleAsync(Window.Patiently);
        await Enter(anne, "Vis for alle");
        await Assertions
            .Expect(guest.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (0)" }))
            .ToBeEnabledAsync(new() { Timeout = Window.Patience });
        await Enter(guest, "Vil ha svar (0)");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (1)" }))
            .ToBeVisibleAsync(Window.Patiently);
        // Tabs are chosen with the arrows.
        await Tab(guest, "Spørsmål");
        await guest.Page.Keyboard.PressAsync("ArrowRight");
        await guest.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(guest.Page.GetByText("Ingen avstemninger ennå.")).ToBeVisibleAsync();
    }

    private static async Task Enter(Window window, string name)
    {
        await Tab(window, name);
        await window.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab until what is called so has focus.</summary>
    internal static async Task Tab(Window window, string name)
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
