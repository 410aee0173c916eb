using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class ContributionsTests(Chromium chromium)
{
    [Fact]
    public async Task The_organiser_asks_a_municipality_proposes_on_a_phone_and_the_committee_puts_it_into_the_programme()
    {
        var (stop, _) = await Stops.Publish(chromium.Hub, Topics.Title("Turné"), seats: 10);
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/stopp/{stop}");
        var page = anne.Page;
        await page.GetByRole(AriaRole.Navigation)
            .GetByRole(AriaRole.Link, new() { NameRegex = new("Turné") })
            .ClickAsync(new() { Timeout = Window.Patience });
        await page.GetByRole(AriaRole.Link, new() { Name = "Innspill til programmet" })
            .ClickAsync(new() { Timeout = Window.Patience });
        await page.GetByText("Be om innspill til programmet").ClickAsync(new() { Timeout = Window.Patience });
        await page.GetByLabel("Hva ser dere etter?").FillAsync("Fortell hva dere har prøvd");
        await page.GetByLabel("Siste dag").FillAsync("2031-01-01");
        await anne.Check();
        await anne.Press("Publiser invitasjonen");
        await Assertions.Expect(page.GetByText("Du kan foreslå noe til og med")).ToBeVisibleAsync(Window.Patiently);
        var path = new Uri(page.Url).AbsolutePath;

        await using var kari = await chromium.SignIn(People.Kari, width: 390, returnTo: path);
        await Assertions.Expect(kari.Page.GetByLabel("Tittel")).ToBeVisibleAsync(Window.Patiently);
        await kari.Page.GetByLabel("Tittel").FillAsync("Turgruppa");
        await kari.Page.GetByLabel("Hva handler det om?").FillAsync("Vi går hver tirsdag.");
        await kari.Page.GetByLabel("Hvem holder det?").FillAsync("Eldrid Prøvesen");
        await kari.Press("Send forslaget");
        await Assertions.Expect(kari.Page.GetByText("Venter på svar")).ToBeVisibleAsync(Window.Patiently);
        await kari.Check();

        await anne.Go(path);
        await Assertions.Expect(page.GetByText("Vi går hver tirsdag.")).ToBeVisibleAsync(Window.Patiently);
        await page.GetByRole(AriaRole.Radio, new() { Name = "4" }).CheckAsync();
        await Assertions.Expect(page.GetByText("Snitt 4 av 1 vurdering")).ToBeVisibleAsync(Window.Patiently);
        await anne.Press("Velg til programmet");
        await anne.Check();
        await anne.Press("Legg i programmet");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^I programmet:") })
            .ClickAsync(new() { Timeout = Window.Patience });
        await Assertions.Expect(page.GetByText("Eldrid Prøvesen")).ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(kari.Crashes);
        Assert.Empty(anne.Crashes);
    }
}
