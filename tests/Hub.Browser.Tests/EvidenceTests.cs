using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>How things stand, in words and numbers, and who was heard: hidden until asked for, seen at once by others.</summary>
public sealed class EvidenceTests(Chromium chromium)
{
    [Fact]
    public async Task A_challenge_is_described_measured_and_heard_and_others_see_it_come()
    {
        var name = Topics.Title("Bor hjemme");
        var title = Topics.Title("Mål");
        var path = await SomeJourney.With(chromium.Hub, People.Elle, "5610", title);
        await using var elle = await chromium.SignIn(People.Elle, returnTo: path);
        await using var tor = await chromium.SignIn(People.Tor, returnTo: path);
        await elle.Press("Beskriv utfordringsbildet");
        await elle.Press("Skriv utfordringsbildet");
        await elle.Page.GetByLabel("Slik er det hos oss").FillAsync($"**Flere** eldre, {name}");
        await elle.Press("Lagre");
        await Assertions
            .Expect(tor.Page.GetByText($"Flere eldre, {name}"))
            .ToBeVisibleAsync(new() { Timeout = Window.Patience });

        await elle.Press("Legg til en indikator");
        await elle.Page.GetByLabel("Hva måler dere?").FillAsync(name);
        await elle.Page.GetByLabel("Enhet").FillAsync("prosent");
        await elle.Press("Lagre");
        var card = elle.Page.GetByRole(AriaRole.Article, new() { Name = name });
        await card.GetByText("Verdier: se, legg inn og rett").ClickAsync();
        await card.GetByLabel("Verdi", new() { Exact = true }).FillAsync("tre");
        await Save(card);
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("for eksempel 3,5");
        foreach (var (on, value) in new[] { ("2025-01-01", "3,5"), ("2026-01-01", "−4,25") })
        {
            await card.GetByLabel("Dato").FillAsync(on);
            await card.GetByLabel("Verdi", new() { Exact = true }).FillAsync(value);
            await Save(card);
            await Assertions
                .Expect(card.GetByRole(AriaRole.Table))
                .ToContainTextAsync(value, new() { Timeout = Window.Patience });
        }
        await Assertions
            .Expect(tor.Page.GetByRole(AriaRole.Article, new() { Name = name }).GetByRole(AriaRole.Img))
            .ToHaveAttributeAsync(
                "aria-label",
                $"{name}: fra 3,5 prosent (1. januar 2025) til −4,25 prosent (1. januar 2026)",
                new() { Timeout = Window.Patience }
            );

        await elle.Press("Loggfør hvem dere har hørt");
        await elle.Press("Legg til hvem dere har hørt");
        await elle.Page.GetByLabel("Hvem ble hørt?").FillAsync("Eldrerådet");
        await elle.Page.GetByLabel("Hvor mange").FillAsync("7");
        await elle.Page.GetByLabel("Hva sa de?").FillAsync("Vi vil bo hjemme");
        await elle.Check();
        await Save(elle.Page.GetByRole(AriaRole.Region, new() { Name = "Involvering" }));
        await Assertions.Expect(tor.Page.GetByText("7 deltok")).ToBeVisibleAsync(new() { Timeout = Window.Patience });
        await elle.Check();

        await tor.Page.GetByRole(AriaRole.Button, new() { Name = $"Kommenter: {title}" }).ClickAsync();
        await tor.Page.GetByLabel("Skriv en kommentar").FillAsync("Kan dere **vise** dette?");
        await tor.Press("Send");
        await elle
            .Page.GetByRole(AriaRole.Button, new() { Name = $"1 kommentar: {title}" })
            .ClickAsync(new() { Timeout = Window.Patience });
        await Assertions
            .Expect(elle.Page.GetByRole(AriaRole.Region, new() { Name = $"Kommentarer til «{title}»" }))
            .ToContainTextAsync("Kan dere vise dette?", new() { Timeout = Window.Patience });
        await elle.Check();
        Assert.Empty(elle.Crashes);
        Assert.Empty(tor.Crashes);
    }

    private static Task Save(ILocator part) => part.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
}
