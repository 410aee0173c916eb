using System.Text.RegularExpressions;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>A status report from the draft to its readers, in two windows and over a cut line and a reload.</summary>
public sealed class ReportsTests(Chromium chromium)
{
    private const string Own = "Tekst: Nettverksansvarliges vurdering";

    [Fact]
    public async Task A_report_is_written_in_two_windows_over_a_cut_line_approved_sent_and_read()
    {
        await using var tone = await chromium.SignIn(People.Tone, returnTo: "/nettverk/34/rapporter");
        await tone.Press("Lag utkast med tallene i dag");
        await Assertions
            .Expect(tone.Heading)
            .ToContainTextAsync("Statusrapport for Innlandet", new() { Timeout = Window.Patience });
        await tone.Check();
        var address = new Uri(tone.Page.Url).AbsolutePath;

        // A half-typed text outlives the window.
        await tone.CutLine();
        await tone.Page.GetByLabel(Own).FillAsync("Fra første vindu.");
        await Assertions.Expect(tone.Page.GetByText("tatt vare på i dette vinduet")).ToBeVisibleAsync(Window.Patiently);
        await using var other = await chromium.SignIn(People.Tone, returnTo: address);
        await other.Page.GetByLabel(Own).FillAsync("Fra andre vindu.");
        await Assertions.Expect(Saved(other)).ToBeVisibleAsync(Window.Patiently);
        await tone.RestoreLine();
        await tone.Page.GotoAsync(address);

        // Both wrote: both are there to choose from.
        await Assertions.Expect(tone.Page.GetByText("Fra første vindu.")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(tone.Page.GetByText("Fra andre vindu.")).ToBeVisibleAsync();
        await tone.Press("Fortsett med min");
        await Assertions.Expect(Saved(tone)).ToBeVisibleAsync(Window.Patiently);

        // What the other window shows is not what would be approved.
        await other.Press("Godkjenn rapporten");
        await other.Press("Vis rapporten slik den er nå");
        await Assertions
            .Expect(other.Page.GetByLabel(Own))
            .ToHaveValueAsync("Fra første vindu.", new() { Timeout = Window.Patience });
        await other.Press("Godkjenn rapporten");
        await Assertions
            .Expect(other.Page.GetByText("til det nasjonale støtteapparatet"))
            .ToBeVisibleAsync(Window.Patiently);
        await other.Check();
        await other.Press("Send rapporten");
        await Assertions.Expect(other.Page.GetByText("Sjekksum (SHA-256)")).ToBeVisibleAsync(Window.Patiently);

        await using var ingrid = await chromium.SignIn(People.Ingrid, returnTo: "/nettverk/34/rapporter");
        await ingrid.Page.GetByRole(AriaRole.Link, new() { Name = "Statusrapport for Innlandet" }).ClickAsync();
        await Assertions.Expect(ingrid.Page.GetByText("Fra første vindu.")).ToBeVisibleAsync(Window.Patiently);
        await ingrid.Check();
    }

    private static ILocator Saved(Window window) =>
        window.Page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new Regex("^Lagret$") }).First;
}
