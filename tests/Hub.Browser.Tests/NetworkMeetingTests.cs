using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class NetworkMeetingTests(Chromium chromium)
{
    [Fact]
    public async Task A_member_adds_to_the_agenda_on_a_phone_and_the_organiser_closes_attaches_and_plans_the_next()
    {
        var stop = await Stops.PublishMeeting(chromium.Hub, Topics.Title("Nettverksmøte"));
        await using var kari = await chromium.SignIn(People.Kari, width: 390, returnTo: $"/stopp/{stop}");
        await Assertions.Expect(kari.Page.GetByLabel("Hva gjelder det?")).ToBeVisibleAsync(Window.Patiently);
        await KeyboardTests.Tab(kari, "Hva gjelder det?");
        await kari.Page.Keyboard.TypeAsync("Boligsamtaler");
        await KeyboardTests.Tab(kari, "Legg til saken");
        await kari.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(kari.Page.GetByText("Kari Berg, Steinkjer")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Page.GetByLabel("Hva gjelder det?")).ToHaveValueAsync("");
        await kari.Check();

        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/stopp/{stop}");
        var page = anne.Page;
        await page.GetByLabel("Legg ved en PDF eller et bilde")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "Kart over rommet.png",
                    MimeType = "image/png",
                    Buffer = await page.ScreenshotAsync(),
                },
                new() { Timeout = Window.Patience }
            );
        await anne.Press("Vis for alle");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "Kart over rommet" }))
            .ToBeVisibleAsync(Window.Patiently);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ferdig: Boligsamtaler" }).ClickAsync();
        await page.GetByLabel("Hva ble resultatet? (valgfritt)").FillAsync("Alle prøver i vår");
        await anne.Press("Marker som ferdig");
        await Assertions.Expect(page.GetByText("Alle prøver i vår")).ToBeVisibleAsync(Window.Patiently);
        await page.GetByText("Sett opp neste møte").ClickAsync();
        await anne.Check();
        await anne.Press("Publiser neste møte");
        await Assertions.Expect(page.GetByText("Forrige møte:")).ToBeVisibleAsync(Window.Patiently);
        Assert.DoesNotContain(stop.ToString(), page.Url, StringComparison.Ordinal);
        await anne.Check();
        Assert.Empty(kari.Crashes);
        Assert.Empty(anne.Crashes);
    }
}
