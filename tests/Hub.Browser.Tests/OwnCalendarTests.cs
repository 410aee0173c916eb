using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class OwnCalendarTests(Chromium chromium)
{
    [Fact]
    public async Task Ones_own_calendar_gives_an_address_once_by_keyboard_alone_and_takes_it_back()
    {
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: "/kalender");
        var page = ola.Page;
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await Assertions.Expect(page.GetByText("Du har ingen slik adresse nå.")).ToBeVisibleAsync(Window.Patiently);
        await ola.Check();

        await KeyboardTests.Tab(ola, "Lag adresse");
        await page.Keyboard.PressAsync("Enter");
        var address = page.GetByLabel("Adressen din");
        await Assertions.Expect(address).ToBeFocusedAsync(new() { Timeout = Window.Patience });
        var told = await address.InputValueAsync();
        await ola.Check();
        Assert.Equal(200, (await page.APIRequest.GetAsync(told)).Status);

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("Adressen din ble laget")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(address).ToHaveCountAsync(0);
        await KeyboardTests.Tab(ola, "Slett adressen");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Du har ingen slik adresse nå.")).ToBeVisibleAsync(Window.Patiently);
        Assert.Equal(404, (await page.APIRequest.GetAsync(told)).Status);

        await page.SetViewportSizeAsync(1280, 900);
        await page.GetByLabel("Visning").SelectOptionAsync("Liste");
        await page.GetByLabel("Utvalg").SelectOptionAsync("Påmeldt eller bestilt");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("vis=pameldt"));
        await ola.Check();
        Assert.Empty(ola.Crashes);
    }
}
