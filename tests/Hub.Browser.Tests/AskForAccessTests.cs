using Deque.AxeCore.Playwright;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class AskForAccessTests(Chromium chromium)
{
    [Fact]
    public async Task Who_meets_a_closed_door_asks_and_is_let_in_while_both_look_on()
    {
        var title = Topics.Title("Bak døra");
        var hidden = await Topics.Start(chromium.Hub, People.Rolf, title, network: "18", visibility: "NETWORK");
        await using var odd = await chromium.SignIn(People.Odd, returnTo: "/nettverk/18/foresporsler");
        await Assertions.Expect(odd.Page.GetByText("Ingen venter på svar")).ToBeVisibleAsync(Window.Patiently);
        await using var ute = await chromium.SignIn(People.Ute, returnTo: $"/trad/{hidden}");

        await ute.Page.GetByRole(AriaRole.Button, new() { Name = "Be om tilgang" }).ClickAsync();
        var send = ute.Page.GetByRole(AriaRole.Button, new() { Name = "Send forespørselen" });
        await send.ClickAsync();
        await Assertions.Expect(ute.Page.GetByText("Velg hvilket nettverk du vil være med i.")).ToBeVisibleAsync();
        await Assertions.Expect(ute.Page.GetByLabel("Nettverk", new() { Exact = true })).ToBeFocusedAsync();
        await ute.Page.GetByLabel("Nettverk", new() { Exact = true }).SelectOptionAsync("Nordland");
        await ute.Page.GetByLabel("Hvem er du").FillAsync("Jeg er ny planlegger i **Bodø**.");
        await send.ClickAsync();
        await Assertions.Expect(ute.Page.GetByText("Nordland: venter på svar")).ToBeVisibleAsync(Window.Patiently);

        var request = odd.Page.GetByRole(AriaRole.Article, new() { Name = People.Ute.Name });
        await Assertions
            .Expect(request)
            .ToContainTextAsync("Jeg er ny planlegger i Bodø.", new() { Timeout = Window.Patience });
        await Assertions
            .Expect(request.GetByRole(AriaRole.Link, new() { Name = $"/trad/{hidden}" }))
            .ToBeVisibleAsync();
        await Assertions.Expect(odd.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Ute Gjest ber om tilgang");
        await request.GetByRole(AriaRole.Button, new() { Name = "Gi tilgang" }).ClickAsync();
        Assert.Empty((await odd.Page.RunAxe(AccessibilityTests.Wcag)).Violations);
        await request.GetByRole(AriaRole.Button, new() { Name = "Gi tilgang nå" }).ClickAsync();

        await Assertions.Expect(odd.Page.GetByText("Ingen venter på svar")).ToBeVisibleAsync(Window.Patiently);
        await Assertions
            .Expect(odd.Page.GetByRole(AriaRole.Heading, new() { Name = "Forespørsler" }))
            .ToBeFocusedAsync();
        // Without a reload the closed door is the page that was behind it.
        await Assertions.Expect(ute.Heading).ToHaveTextAsync(title, new() { Timeout = Window.Patience });
        await Assertions
            .Expect(ute.Page.GetByRole(AriaRole.Link, new() { Name = "Varsler, 1 ulest" }))
            .ToBeVisibleAsync(Window.Patiently);
        await ute.Go("/varsler");
        await ute.Page.GetByRole(AriaRole.Link, new() { Name = "Du har fått tilgang til nettverket" }).ClickAsync();
        await Assertions.Expect(ute.Heading).ToHaveTextAsync("Nordland");
        Assert.Empty(ute.Crashes);
        Assert.Empty(odd.Crashes);
    }

    [Fact]
    public async Task A_no_is_told_with_its_reason_and_one_may_ask_again_with_the_keyboard_alone()
    {
        await using var jon = await chromium.SignIn(People.Jon, returnTo: "/tilgang/34");
        await Assertions.Expect(jon.Page.GetByLabel("Nettverk", new() { Exact = true })).ToHaveValueAsync("34");
        await jon.Page.GetByLabel("Hvem er du").FocusAsync();
        await jon.Page.Keyboard.TypeAsync("Vi vil lære av dere");
        await jon.Page.Keyboard.PressAsync("Tab");
        await jon.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(jon.Page.GetByText("Innlandet: venter på svar")).ToBeVisibleAsync(Window.Patiently);

        await using var tone = await chromium.SignIn(People.Tone, returnTo: "/varsler");
        await tone.Page.GetByRole(AriaRole.Link, new() { Name = "Jon Fjell" }).First.ClickAsync();
        var request = tone.Page.GetByRole(AriaRole.Article, new() { Name = People.Jon.Name });
        await request.GetByRole(AriaRole.Button, new() { Name = "Avslå" }).ClickAsync();
        await request.GetByLabel("Begrunnelse").FillAsync("Kom heller på åpent møte.");
        await request.GetByRole(AriaRole.Button, new() { Name = "Send avslaget" }).ClickAsync();
        await Assertions.Expect(request).ToHaveCountAsync(0, new() { Timeout = Window.Patience });

        await Assertions.Expect(jon.Page.GetByText("Kom heller på åpent møte.")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(jon.Page.GetByText("Tone Haug")).ToHaveCountAsync(0);
        await jon.Page.GetByRole(AriaRole.Button, new() { Name = "Send forespørselen" }).ClickAsync();
        await Assertions.Expect(request).ToBeVisibleAsync(Window.Patiently);
    }

    [Fact]
    public async Task The_queue_of_a_network_that_one_does_not_run_looks_like_no_page()
    {
        await using var kari = await chromium.SignIn(People.Kari, returnTo: "/nettverk/50/foresporsler");
        await Assertions.Expect(kari.Heading).ToHaveTextAsync("Siden finnes ikke, eller du har ikke tilgang");
        await using var visitor = await chromium.Open();
        await visitor.Go("/nettverk/50/foresporsler");
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Logg inn for å se om dette er for deg");
    }
}
