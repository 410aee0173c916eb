using System.Text;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>A journey comes from Excel, is told more of, and goes onto paper.</summary>
public sealed class JourneyTableTests(Chromium chromium)
{
    [Fact]
    public async Task A_table_is_tried_taken_in_told_more_of_and_printed()
    {
        var goal = Topics.Title("Fra regneark");
        var path = await SomeJourney.With(chromium.Hub, People.Berit, "1820", goal);
        await using var berit = await chromium.SignIn(People.Berit, returnTo: path);
        var main = berit.Page.GetByRole(AriaRole.Main);
        await berit.Page.GetByText("Regneark og utskrift").ClickAsync();
        await berit.Press("Hent inn tiltak fra et regneark");
        var file = berit.Page.GetByLabel("Velg en CSV-fil");

        await file.SetInputFilesAsync(Csv($"Mål;Tiltak;Frist\n{goal};Turgruppe på kaia;i morgen"));
        var wrong = berit.Page.GetByRole(AriaRole.Table);
        await Assertions.Expect(wrong).ToContainTextAsync("Frist: Dette er ikke en dato.");
        await Assertions
            .Expect(berit.Page.GetByRole(AriaRole.Button, new() { Name = "Ta inn alt" }))
            .ToHaveCountAsync(0);

        await file.SetInputFilesAsync(Csv($"Mål;Tiltak;Frist\n{goal};Turgruppe på kaia;15.01.2030"));
        await Assertions.Expect(main).ToContainTextAsync("Nye tiltak: 1");
        var measure = berit.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Turgruppe på kaia" });
        await Assertions.Expect(measure).ToHaveCountAsync(0);
        await berit.Press("Ta inn alt");
        await Assertions
            .Expect(measure)
            .ToContainTextAsync("Frist 15. januar 2030", new() { Timeout = Window.Patience });

        await measure.GetByRole(AriaRole.Button, new() { Name = "Endre: Turgruppe på kaia" }).ClickAsync();
        await Assertions.Expect(measure.GetByLabel("Budsjett (kroner)")).ToBeHiddenAsync();
        await measure.GetByText("Budsjett og vedtak").ClickAsync();
        await measure.GetByLabel("Budsjett (kroner)").FillAsync("250 000,50");
        await measure.GetByLabel("Saksnummer").FillAsync("26/7");
        await measure.GetByLabel("Vedtatt dato").FillAsync("2026-04-01");
        await measure.GetByText("Hva lærte dere?").ClickAsync();
        await measure.GetByLabel("Skriv det så andre kan lære av det").FillAsync("Begynn i det små");
        await berit.Check();
        await measure.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await Assertions.Expect(measure).ToContainTextAsync("Vedtak: sak 26/7, 1. april 2026");
        await Assertions.Expect(measure).ToContainTextAsync("Begynn i det små");
        await berit.Check();

        await berit.Page.GetByRole(AriaRole.Link, new() { Name = "Vis for utskrift" }).ClickAsync();
        await Assertions
            .Expect(berit.Page.GetByRole(AriaRole.Table).Filter(new() { HasText = goal }))
            .ToContainTextAsync("Turgruppe på kaia");
        await berit.Check();
        Assert.Empty(berit.Crashes);
    }

    /// <summary>As Excel in Norway saves it.</summary>
    private static FilePayload Csv(string text) =>
        new()
        {
            Name = "veikart.csv",
            MimeType = "text/csv",
            Buffer = Encoding.Latin1.GetBytes(text),
        };
}
