using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>Snow on the pass: the facilitator moves a stop to the net, and who has the page open sees it at once.</summary>
public sealed class SameDayChangeTests(Chromium chromium)
{
    [Fact]
    public async Task A_stop_goes_to_the_net_and_an_open_page_shows_it_with_the_reason()
    {
        await using var anne = await chromium.Open(390);
        await using var kari = await chromium.Open();
        var title = Topics.Title("Turné");
        var stop = await SomeTour.Publish(chromium.Hub, People.Anne, title);
        await kari.SignIn(People.Kari, $"/stopp/{stop}");
        await Assertions
            .Expect(kari.Page.GetByRole(AriaRole.Heading, new() { Name = title }))
            .ToBeVisibleAsync(Window.Patiently);
        await anne.SignIn(People.Anne, $"/stopp/{stop}");

        await anne.Page.GetByText("Endre på kort varsel").ClickAsync();
        await anne.Page.GetByLabel("Møtet holdes på nett").CheckAsync();
        await anne.Page.GetByLabel("Lenke til møterommet").FillAsync("https://meet.example/nett");
        await anne.Page.GetByLabel("Hvorfor?").FillAsync("Stengt over fjellet");
        await AccessibilityTests.Check(anne);
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Endre nå" }).ClickAsync();

        await Assertions.Expect(kari.Page.GetByText("Møtet holdes nå på nett")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Page.GetByText("Stengt over fjellet")).ToBeVisibleAsync();
        await Assertions.Expect(kari.Page.GetByText("Endre på kort varsel")).ToHaveCountAsync(0);
        await Assertions.Expect(kari.Page.GetByText("Åpne møterommet")).ToHaveCountAsync(0);
        await Assertions.Expect(anne.Page.GetByText("Åpne møterommet")).ToBeVisibleAsync(Window.Patiently);
        await AccessibilityTests.Check(kari);
        Assert.Empty(anne.Crashes.Concat(kari.Crashes));
    }
}
