using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class RegistrationTests(Chromium chromium)
{
    [Fact]
    public async Task A_delegation_is_registered_on_a_phone_and_the_organiser_sees_who_comes_and_who_waits()
    {
        var (stop, _) = await Stops.Publish(chromium.Hub, Topics.Title("Turné"), seats: 1);
        await using var kari = await chromium.SignIn(People.Kari, width: 390, returnTo: $"/stopp/{stop}/pamelding");
        var page = kari.Page;
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Meld på", Exact = true });
        var first = page.GetByRole(AriaRole.Group, new() { Name = "Deltaker 1" });
        await first.GetByLabel("Navn").FillAsync("Eldrid Prøvesen");
        await send.ClickAsync();

        // What is wrong is said at its field, and what was typed stays, also over a reload.
        await Assertions.Expect(first.GetByLabel("E-post")).ToBeFocusedAsync();
        await Assertions.Expect(first).ToContainTextAsync("Skriv e-post eller telefon");
        await first.GetByLabel("E-post").FillAsync("ikke en adresse");
        await send.ClickAsync();
        await Assertions.Expect(first).ToContainTextAsync("E-postadressen ser ikke riktig ut.");
        await page.ReloadAsync();
        await Assertions.Expect(first.GetByLabel("Navn")).ToHaveValueAsync("Eldrid Prøvesen");
        await first.GetByLabel("E-post").FillAsync("eldrid@eksempel.no");
        await first.GetByLabel("Mat og allergi").FillAsync("Glutenfritt");
        await first.GetByLabel("Gruppe").SelectOptionAsync("Eldreråd");
        await first.GetByLabel("Deltakeren vil stå på deltakerlista").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til en deltaker" }).ClickAsync();
        var second = page.GetByRole(AriaRole.Group, new() { Name = "Deltaker 2" });
        await second.GetByLabel("Navn").FillAsync("Odd Prøvesen");
        await second.GetByLabel("Telefon").FillAsync("22 22 55 55");
        await Assertions.Expect(page.GetByText("Det er ikke plass til alle.")).ToBeVisibleAsync();
        await page.GetByText("Slik behandler vi opplysningene").ClickAsync();
        await Assertions.Expect(page.GetByText("Statsforvalteren i Trøndelag")).ToBeVisibleAsync();
        await page.GetByText("Innspill fra kommunen (valgfritt)").ClickAsync();
        await page.GetByLabel("Vi trenger hjelp").First.CheckAsync();
        await page.GetByLabel("Hva trenger dere?").FillAsync("Noen som har bygd boliger");
        await kari.Check();
        await send.ClickAsync();

        var eldrid = page.GetByRole(AriaRole.Article, new() { Name = "Eldrid Prøvesen" });
        var odd = page.GetByRole(AriaRole.Article, new() { Name = "Odd Prøvesen" });
        await Assertions.Expect(eldrid).ToContainTextAsync("Påmeldt");
        await Assertions.Expect(odd).ToContainTextAsync("Nummer 1 på ventelista");
        await Assertions.Expect(first.GetByLabel("Navn")).ToHaveValueAsync("");

        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/stopp/{stop}/deltakere");
        await Assertions.Expect(anne.Page.GetByText("Glutenfritt")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(anne.Page.GetByText("Venteliste (1)")).ToBeVisibleAsync();
        await Assertions.Expect(anne.Page.GetByText("Eldreråd")).ToHaveCountAsync(0);
        Assert.Empty((await anne.Page.RunAxe(AccessibilityTests.Wcag)).Violations);

        // The organiser sends the letter by their own mail program: Eldrid's has Eldrid's link.
        var hers = anne.Page.GetByRole(AriaRole.Article, new() { Name = "Eldrid Prøvesen" });
        await hers.GetByRole(AriaRole.Button, new() { Name = "Kopier som e-post" }).ClickAsync();
        await hers.GetByRole(AriaRole.Button, new() { Name = "Vis e-posten" }).ClickAsync();
        await Assertions
            .Expect(hers.GetByLabel("Tekst", new() { Exact = true }))
            .ToHaveValueAsync(new Regex("Hei Eldrid Prøvesen[\\s\\S]*/deltaker#"), new() { Timeout = Window.Patience });
        await hers.GetByRole(AriaRole.Button, new() { Name = "Kopier teksten" }).ClickAsync();
        Assert.Contains(
            "/deltaker#",
            await anne.Page.EvaluateAsync<string>("navigator.clipboard.readText()"),
            StringComparison.Ordinal
        );
        var saved = await anne.Page.RunAndWaitForDownloadAsync(() =>
            hers.GetByRole(AriaRole.Button, new() { Name = "Last ned e-posten (.eml)" }).ClickAsync()
        );
        Assert.Equal("Eldrid-Prøvesen.eml", saved.SuggestedFilename);
        await anne.Check();

        // What the municipality needs was saved with the delegates, and the network sees it.
        await kari.Go("/nettverk/50/innspill");
        await Assertions.Expect(page.GetByText("Noen som har bygd boliger")).ToBeVisibleAsync(Window.Patiently);
        await kari.Check();
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv innspill for Steinkjer" }).ClickAsync();
        await Assertions
            .Expect(page.GetByLabel("Hva trenger dere?"))
            .ToHaveValueAsync("Noen som har bygd boliger", new() { Timeout = Window.Patience });
        await kari.Check();
        await kari.Go($"/stopp/{stop}/pamelding");

        // A move to the other stop, on one's own page, lets the next one in.
        await eldrid.GetByRole(AriaRole.Button, new() { Name = "Bytt stopp" }).ClickAsync();
        await eldrid.GetByLabel("Velg nytt stopp").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await eldrid.GetByRole(AriaRole.Button, new() { Name = "Bytt nå" }).ClickAsync();
        await Assertions.Expect(odd).ToContainTextAsync("Påmeldt");
        await Assertions.Expect(eldrid).ToHaveCountAsync(0);
        await kari.Go("/pameldinger");
        await Assertions.Expect(eldrid).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(odd).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe(AccessibilityTests.Wcag)).Violations);

        await anne.Go($"/stopp/{stop}/deltakere/telefon");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Link, new() { Name = "+4722225555" }))
            .ToBeVisibleAsync(Window.Patiently);
        Assert.Empty((await anne.Page.RunAxe(AccessibilityTests.Wcag)).Violations);
        Assert.Empty(kari.Crashes);
        Assert.Empty(anne.Crashes);
    }

    [Fact]
    public async Task The_list_of_a_stop_is_no_page_for_who_does_not_arrange_it()
    {
        var (stop, _) = await Stops.Publish(chromium.Hub, Topics.Title("Lukket"), seats: 5);
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/stopp/{stop}/deltakere");
        await Assertions.Expect(ola.Heading).ToContainTextAsync("finnes ikke", new() { Timeout = Window.Patience });
        await ola.Go($"/stopp/{stop}/deltakere/telefon");
        await Assertions.Expect(ola.Heading).ToContainTextAsync("finnes ikke", new() { Timeout = Window.Patience });
    }
}
