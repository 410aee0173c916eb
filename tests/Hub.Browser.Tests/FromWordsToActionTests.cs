using Deque.AxeCore.Playwright;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>Somebody's words become a measure, others see how it goes, and the measure leads back to the words.</summary>
public sealed class FromWordsToActionTests(Chromium chromium)
{
    [Fact]
    public async Task A_post_becomes_a_measure_whose_status_another_window_sees_and_which_leads_back()
    {
        var title = Topics.Title("Turgruppe");
        var topic = await Topics.Start(chromium.Hub, People.Ola, title);
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{topic}");
        await ola.Page.GetByRole(AriaRole.Link, new() { Name = "Gjør til tiltak" }).First.ClickAsync();
        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Begynn veikartet" }).ClickAsync();
        // The words are there, and writing begins in them; they may as well become a goal.
        var what = ola.Page.GetByLabel("Hva skal dere gjøre?");
        await Assertions.Expect(what).ToHaveValueAsync($"Tekst om {title}.", new() { Timeout = Window.Patience });
        await Assertions.Expect(what).ToBeFocusedAsync();
        await ola.Press("Lag et mål i stedet");
        await Assertions
            .Expect(ola.Page.GetByLabel("Hva vil dere oppnå?"))
            .ToHaveValueAsync($"Tekst om {title}.", new() { Timeout = Window.Patience });
        await ola.Press("Lag et tiltak i stedet");
        await what.FillAsync("Turgruppe hver tirsdag");
        await ola.Page.GetByLabel("Ansvarlig").FillAsync("Frivilligsentralen");
        await ola.Page.GetByLabel("Frist").FillAsync("2030-01-15");
        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        var measure = ola.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Turgruppe hver tirsdag" });
        await Assertions.Expect(measure).ToContainTextAsync("Frist 15. januar 2030");

        var address = new Uri(ola.Page.Url).AbsolutePath;
        await using var anne = await chromium.SignIn(People.Anne, returnTo: address);
        var seen = anne.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Turgruppe hver tirsdag" });
        await Assertions.Expect(seen).ToContainTextAsync("Planlagt");
        await measure.GetByLabel("Status").SelectOptionAsync("STARTED");
        await Assertions.Expect(seen).ToContainTextAsync("I gang", new() { Timeout = Window.Patience });

        // A reminder's link asks: opening it changes nothing, whatever it proposes.
        var id = await measure.GetAttributeAsync("id");
        await ola.Go($"/tiltak/{id}?status=DONE");
        await Assertions.Expect(ola.Heading).ToHaveTextAsync("Turgruppe hver tirsdag");
        await Assertions.Expect(ola.Page.GetByLabel("Gjennomført")).ToBeCheckedAsync();
        await Assertions.Expect(ola.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Status nå: I gang");
        await Assertions.Expect(seen).ToContainTextAsync("I gang");
        await NoFaults(ola.Page);
        await ola.Press("Lagre status");
        await Assertions.Expect(ola.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Lagret: Gjennomført.");
        await Assertions.Expect(seen).ToContainTextAsync("Gjennomført", new() { Timeout = Window.Patience });
        await Assertions.Expect(seen.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);

        await anne.Page.GetByText("Slik det var, og hva som er endret").ClickAsync();
        await anne.Page.GetByLabel("Fra og med").FillAsync("2026-01-01");
        await Assertions.Expect(anne.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Turgruppe hver tirsdag");
        await NoFaults(anne.Page);
        await anne.Page.GetByLabel("Til og med").FillAsync("2026-01-02");
        await Assertions.Expect(anne.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Ingenting ble endret mellom");
        var earlier = anne.Page.GetByRole(AriaRole.Region, new() { Name = "Veikartet på en tidligere dato" });
        await earlier.GetByLabel("Dato").FillAsync("2026-01-01");
        await anne.Press("Vis veikartet");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Main))
            .ToContainTextAsync("Veikartet var ikke begynt 1. januar 2026.");
        await Assertions.Expect(seen).ToHaveCountAsync(0);
        await NoFaults(anne.Page);
        await ola.Go($"{address}?dato={DateTime.UtcNow:yyyy-MM-dd}");
        await Assertions.Expect(measure).ToContainTextAsync("Gjennomført");
        await Assertions.Expect(measure.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
        await NoFaults(ola.Page);
        await ola.Go(address);
        await NoFaults(ola.Page);
        await ola.Page.GetByLabel("Hva trenger dere hjelp til?").FillAsync("Hvordan teller vi?");
        await ola.Press("Be om hjelp");
        await Assertions.Expect(ola.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Ber om hjelp");
        await NoFaults(ola.Page);

        await anne.Go("/nettverk/50/veikart");
        var rows = anne.Page.GetByRole(AriaRole.Table, new() { Name = "Kommunenes veikart" });
        await Assertions.Expect(rows).ToContainTextAsync("100 %");
        await Assertions.Expect(anne.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Hvordan teller vi?");
        await anne.Page.GetByText("Vis som tabell").First.ClickAsync();
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Table, new() { Name = "Hvor er kommunene?" }))
            .ToContainTextAsync("Ikke valgt");
        await anne.Page.GetByLabel("Hva er endret siden (dato)").FillAsync("2026-01-01");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Table, new() { Name = "Endret siden da" }))
            .ToContainTextAsync("Har begynt på et veikart");
        await NoFaults(anne.Page);

        await measure.GetByRole(AriaRole.Link, new() { Name = "Slik ble det til" }).ClickAsync();
        await Assertions.Expect(ola.Heading).ToHaveTextAsync("Slik ble det til");
        var steps = ola.Page.GetByRole(AriaRole.Article);
        await Assertions.Expect(steps).ToHaveCountAsync(3);
        await Assertions.Expect(steps.First).ToContainTextAsync(title);
        await Assertions.Expect(steps.Last).ToContainTextAsync("Turgruppe hver tirsdag");
        await NoFaults(ola.Page);
        await ola.Go(address);

        // What was done becomes a new experience, which keeps where it came from.
        await measure
            .GetByRole(AriaRole.Button, new() { Name = "Gjør til erfaring: Turgruppe hver tirsdag" })
            .ClickAsync();
        await Assertions
            .Expect(ola.Page.GetByLabel("Hva vi gjorde"))
            .ToHaveValueAsync("> Turgruppe hver tirsdag", new() { Timeout = Window.Patience });
        await Assertions
            .Expect(ola.Page.GetByRole(AriaRole.Main))
            .ToContainTextAsync("Ble til av: Turgruppe hver tirsdag", new() { Timeout = Window.Patience });
        await ola.Go(address);

        await measure.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(ola.Heading).ToHaveTextAsync(title);
        Assert.Empty(ola.Crashes);
        Assert.Empty(anne.Crashes);
    }

    private static async Task NoFaults(IPage page)
    {
        var faults = await page.RunAxe(AccessibilityTests.Wcag);
        Assert.Empty(faults.Violations.Select(fault => $"{fault.Id}: {fault.Nodes[0].Html}"));
    }
}
