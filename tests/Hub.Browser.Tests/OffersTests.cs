using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class OffersTests(Chromium chromium)
{
    [Fact]
    public async Task A_county_offers_a_course_and_times_and_a_municipality_books_on_a_phone_and_gives_up_again()
    {
        var title = Topics.Title("Kurs i planarbeid");
        await Stops.PublishMeeting(chromium.Hub, title, kind: "course");
        await using var anne = await chromium.SignIn(People.Anne, returnTo: "/nettverk/50/tilbud");
        await anne.Press("Legg ut tider");
        await anne.Page.GetByLabel("Dato").FillAsync(DateTime.UtcNow.AddDays(33).ToString("yyyy-MM-dd", null));
        await anne.Page.GetByLabel("Klokkeslett").FillAsync("07:10");
        await anne.Page.GetByLabel("Sted").FillAsync("Rådhuset");
        await anne.Check();
        await anne.Press("Legg ut");
        var time = anne.Page.GetByRole(AriaRole.Article, new() { NameRegex = new("07[.:]10") });
        await Assertions.Expect(time).ToContainTextAsync("Ledig", new() { Timeout = Window.Patience });

        await using var kari = await chromium.SignIn(People.Kari, width: 390, returnTo: "/nettverk/50/tilbud");
        await Assertions
            .Expect(kari.Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);
        var karis = kari.Page.GetByRole(AriaRole.Article, new() { NameRegex = new("07[.:]10") });
        await KeyboardTests.Tab(
            kari,
            await karis.GetByRole(AriaRole.Button).First.GetAttributeAsync("aria-label") ?? ""
        );
        await kari.Page.Keyboard.PressAsync("Enter");
        await kari.Page.GetByLabel("Hva ønsker dere hjelp med?").FillAsync("Hjelp til planen");
        await kari.Check();
        await kari.Press("Bestill tiden");
        await Assertions.Expect(karis).ToContainTextAsync("Bestilt av dere", new() { Timeout = Window.Patience });

        // Others of the network see that it is taken, and not by whom.
        await using var ola = await chromium.SignIn(People.Ola, returnTo: "/nettverk/50/tilbud");
        var olas = ola.Page.GetByRole(AriaRole.Article, new() { NameRegex = new("07[.:]10") });
        await Assertions.Expect(olas).ToContainTextAsync("Opptatt", new() { Timeout = Window.Patience });
        await Assertions.Expect(olas).Not.ToContainTextAsync("Steinkjer");
        await anne.Page.ReloadAsync();
        await Assertions.Expect(time).ToContainTextAsync("Hjelp til planen", new() { Timeout = Window.Patience });

        await karis.GetByRole(AriaRole.Button, new() { NameRegex = new("^Avbestill:") }).ClickAsync();
        await kari.Press("Avbestill tiden");
        await Assertions.Expect(karis).ToContainTextAsync("Ledig", new() { Timeout = Window.Patience });

        await kari.Page.GetByRole(AriaRole.Link, new() { Name = $"Meld på: {title}" }).ClickAsync();
        await Assertions.Expect(kari.Page.GetByLabel("Navn")).ToBeVisibleAsync(Window.Patiently);
        foreach (var each in new[] { anne, kari, ola })
            Assert.Empty(each.Crashes);
    }
}
