using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>
/// An experience from the first word to where it spreads: written, reviewed, published, taken into use in another county,
/// and the source is told.
/// </summary>
public sealed class LibraryTests(Chromium chromium)
{
    private const string Book = "bc463828-6cde-59b1-bf5a-e40ce82fe65e";

    [Fact]
    public async Task An_experience_is_written_reviewed_and_taken_into_use_in_another_county_and_the_source_is_told()
    {
        var title = Topics.Title("Turgruppe");
        await using var kari = await chromium.SignIn(People.Kari, returnTo: "/erfaringer/mine");
        await kari.Press("Skriv en erfaring for Steinkjer");
        await kari.Page.GetByLabel("Tittel").FillAsync(title);
        await Saved(kari);
        await kari.Check();
        var address = new Uri(kari.Page.Url).AbsolutePath;
        var experience = address.Replace("/rediger", "", StringComparison.Ordinal);

        // Nothing typed is lost: neither what was saved nor what was not.
        await kari.CutLine();
        await kari.Page.GetByLabel("Hva vi gjorde").FillAsync("Vi begynte med én tur i uka.");
        await Assertions
            .Expect(kari.Page.GetByText("er tatt vare på i denne nettleseren"))
            .ToBeVisibleAsync(Window.Patiently);
        await kari.RestoreLine();
        await kari.Page.GotoAsync(address);
        await Assertions
            .Expect(kari.Page.GetByLabel("Hva vi gjorde"))
            .ToHaveValueAsync("Vi begynte med én tur i uka.", new() { Timeout = Window.Patience });
        await Assertions.Expect(kari.Page.GetByLabel("Tittel")).ToHaveValueAsync(title);

        // What is missing is said, and the form keeps what is there.
        await kari.Press("Send til gjennomlesing");
        await Assertions.Expect(kari.Page.GetByText("Velg minst ett innsatsområde")).ToBeVisibleAsync(Window.Patiently);
        await kari.Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await kari.Page.GetByLabel("Tiltak", new() { Exact = true }).CheckAsync();
        await kari.Page.GetByLabel("Hvem kan andre spørre?").FillAsync("Frivilligsentralen");
        await kari
            .Page.GetByLabel("Legg ved bilde eller PDF")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "turen.png",
                    MimeType = "image/png",
                    Buffer = Convert.FromBase64String(SmallPicture),
                }
            );
        await kari.Page.GetByLabel("Beskriv «turen.png»").FillAsync("Fem som går tur");
        await kari
            .Page.GetByLabel("Legg ved bilde eller PDF")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "planen.pdf",
                    MimeType = "application/pdf",
                    Buffer = System.Text.Encoding.Latin1.GetBytes(SmallPdf),
                }
            );
        await kari.Page.GetByLabel("Beskriv «planen.pdf»").FillAsync("Planen for turene");
        await Saved(kari);
        await kari.Press("Send til gjennomlesing");
        await Assertions.Expect(kari.Heading).ToHaveTextAsync(title, new() { Timeout = Window.Patience });

        // The visitor sees nothing before the review.
        await using var visitor = await chromium.Open(390);
        await visitor.Go(experience);
        await Assertions.Expect(visitor.Page.GetByText(title)).ToHaveCountAsync(0);

        await using var anne = await chromium.SignIn(People.Anne, returnTo: "/erfaringer/mine");
        await anne.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(anne.Page.GetByAltText("Fem som går tur")).ToBeVisibleAsync(Window.Patiently);
        await anne.Check();
        await anne.Press("Send tilbake");
        // With the keyboard: the button that was pressed is gone, and writing begins at once.
        await Assertions
            .Expect(anne.Page.GetByLabel("Hva bør endres?"))
            .ToBeFocusedAsync(new() { Timeout = Window.Patience });
        await anne.Page.Keyboard.TypeAsync("Hvor mange ble med?");
        await anne.Press("Send tilbake til kommunen");
        await Assertions.Expect(anne.Heading).ToBeFocusedAsync(new() { Timeout = Window.Patience });

        await kari.Go(experience);
        await Assertions.Expect(kari.Page.GetByText("Hvor mange ble med?")).ToBeVisibleAsync(Window.Patiently);
        await kari.Page.GetByRole(AriaRole.Link, new() { Name = "Rediger" }).ClickAsync();
        await kari.Page.GetByLabel("Resultater").FillAsync("Tolv stykker møter opp hver tirsdag.");
        await Saved(kari);
        await kari.Press("Send til gjennomlesing");
        await Assertions.Expect(kari.Heading).ToHaveTextAsync(title, new() { Timeout = Window.Patience });
        await anne.Go(experience);
        await anne.Press("Publiser");
        await Assertions
            .Expect(anne.Page.GetByText("Les gjennom før publisering"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });

        // Found by its phase by anybody, with the source named.
        await visitor.Go("/erfaringer?fase=measures");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Fra Steinkjer" }))
            .ToBeVisibleAsync(Window.Patiently);
        var document = visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Planen for turene" });
        var pdf = await visitor.Page.APIRequest.GetAsync((await document.GetAttributeAsync("href"))!);
        Assert.Equal(SmallPdf, System.Text.Encoding.Latin1.GetString(await pdf.BodyAsync()));
        await visitor.Check();

        // Taken into use in another county, with the keyboard; the open window of the visitor shows it at once.
        await using var ingrid = await chromium.SignIn(People.Ingrid, returnTo: experience);
        await ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Ta i bruk" }).FocusAsync();
        await ingrid.Page.Keyboard.PressAsync("Enter");
        var why = ingrid.Page.GetByLabel("Hvorfor vil dere ha den?");
        await Assertions.Expect(why).ToBeFocusedAsync(new() { Timeout = Window.Patience });
        await ingrid.Page.Keyboard.TypeAsync("Mange hos oss går alene");
        await ingrid.Check();

        // Without a line it says so, and what was typed is there when the page is opened again; pressed twice, it is done once.
        await ingrid.CutLine();
        await ingrid.Press("Ta i bruk");
        await Assertions.Expect(ingrid.Page.GetByText("Fikk ikke kontakt med Hub")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(why).ToHaveValueAsync("Mange hos oss går alene");
        await ingrid.RestoreLine();
        await ingrid.Go(experience);
        await Assertions.Expect(ingrid.Page.GetByText("Du har begynt på en begrunnelse")).ToBeVisibleAsync();
        await ingrid.Press("Ta i bruk");
        await Assertions.Expect(why).ToHaveValueAsync("Mange hos oss går alene");
        await ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Ta i bruk", Exact = true }).DblClickAsync();
        await Assertions.Expect(ingrid.Page.GetByText("Mange hos oss går alene")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(visitor.Page.GetByText("Mange hos oss går alene")).ToBeVisibleAsync(Window.Patiently);

        // The source is told.
        await kari.Go("/varsler");
        await Assertions
            .Expect(kari.Page.GetByText($"tar i bruk erfaringen «{title}»"))
            .ToBeVisibleAsync(Window.Patiently);

        // Stopping tells what was learnt; everybody reads it.
        await ingrid.Press("Si hvordan det går");
        await ingrid.Page.GetByLabel("Status").SelectOptionAsync("STOPPED");
        await ingrid.Press("Lagre");
        await Assertions
            .Expect(ingrid.Page.GetByText("Skriv noen ord om hva dere har lært"))
            .ToBeVisibleAsync(Window.Patiently);
        await ingrid.Page.GetByLabel("Hva har dere lært?").FillAsync("Én tur i måneden holder");
        await ingrid.Press("Lagre");
        await Assertions.Expect(visitor.Page.GetByText("Én tur i måneden holder")).ToBeVisibleAsync(Window.Patiently);

        // Who reads that a person can be recognised says so; a moderator hides it in one click, and Kari is told why.
        await ingrid.Press("Meld fra");
        await ingrid.Check();
        await ingrid.Page.Locator("form").GetByRole(AriaRole.Button, new() { Name = "Meld fra" }).ClickAsync();
        await Assertions.Expect(ingrid.Page.GetByText("Du har meldt fra")).ToBeVisibleAsync(Window.Patiently);
        await anne.Go("/nettverk/50/meldte");
        var flagged = anne.Page.GetByRole(AriaRole.Article, new() { Name = title });
        await anne.Check();
        var hide = flagged.GetByRole(AriaRole.Button, new() { Name = "Skjul erfaringen" });
        await hide.ClickAsync(new() { Timeout = Window.Patience });
        await Assertions.Expect(hide).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await kari.Go("/varsler");
        await Assertions
            .Expect(kari.Page.GetByText("er skjult av en moderator: en person kan kjennes igjen").First)
            .ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(kari.Crashes.Concat(anne.Crashes).Concat(visitor.Crashes).Concat(ingrid.Crashes));
    }

    [Fact]
    public async Task What_another_window_saved_is_laid_beside_what_is_typed_here_and_nothing_is_lost()
    {
        var id = Guid.NewGuid();
        await using var kari = await chromium.SignIn(People.Kari, returnTo: $"/erfaring/{id}/rediger?kommune=5006");
        await kari.Page.GetByLabel("Tittel").FillAsync("Skrevet her");
        await Saved(kari);
        await Shelf.Save(chromium.Hub, id, "Skrevet i et annet vindu", revision: 1);
        await kari.Page.GetByLabel("Resultater").FillAsync("Tolv hver tirsdag");
        await kari.Press("Velg hva som skal gjelde");
        await Assertions.Expect(kari.Page.GetByText("Skrevet i et annet vindu")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Page.GetByText("Tolv hver tirsdag")).ToBeVisibleAsync();
        await kari.Check();
        await kari.Press("Bruk det jeg skrev her");
        await Assertions.Expect(kari.Page.GetByLabel("Resultater")).ToHaveValueAsync("Tolv hver tirsdag");
        await Saved(kari);
        await kari.Go($"/erfaring/{id}/rediger");
        await Assertions
            .Expect(kari.Page.GetByLabel("Tittel"))
            .ToHaveValueAsync("Skrevet her", new() { Timeout = Window.Patience });
        await Assertions.Expect(kari.Page.GetByLabel("Resultater")).ToHaveValueAsync("Tolv hver tirsdag");
        Assert.Empty(kari.Crashes);
    }

    [Fact]
    public async Task What_the_source_changes_is_offered_word_by_word_and_what_it_withdraws_is_kept_and_marked()
    {
        var (id, title) = (Guid.NewGuid(), Topics.Title("Turgruppe"));
        await Shelf.Publish(chromium.Hub, id, title, "Vi går hver tirsdag.");
        await Shelf.Adopt(chromium.Hub, id);
        await using var ingrid = await chromium.SignIn(People.Ingrid, returnTo: $"/erfaring/{id}");
        await Assertions.Expect(ingrid.Page.GetByText("Vi går hver tirsdag.")).ToBeVisibleAsync(Window.Patiently);

        // Open meanwhile: the new version comes by itself, with what is different.
        await Shelf.Publish(chromium.Hub, id, title, "Vi går hver onsdag.", version: 2);
        await Assertions
            .Expect(ingrid.Page.GetByText("Kilden har publisert versjon 2"))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(ingrid.Page.Locator(".offered ins")).ToContainTextAsync("onsdag");
        await Assertions.Expect(ingrid.Page.Locator(".offered del")).ToContainTextAsync("tirsdag");
        await ingrid.Check();
        await ingrid.Press("Behold vår versjon");
        await Assertions
            .Expect(ingrid.Page.Locator(".offered"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await Assertions.Expect(ingrid.Page.GetByText("Bruker versjon 1")).ToBeVisibleAsync();
        await Shelf.Publish(chromium.Hub, id, title, "Vi går hver torsdag.", version: 3);
        await ingrid.Press("Bruk den nye versjonen");
        await Assertions
            .Expect(ingrid.Page.GetByText("Bruker versjon 1"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });

        // One click makes a measure of it, which leads back.
        await ingrid.Page.GetByRole(AriaRole.Link, new() { Name = "Lag tiltak i veikartet" }).ClickAsync();
        var begin = ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Begynn veikartet" });
        var what = ingrid.Page.GetByLabel("Hva skal dere gjøre?");
        await Assertions.Expect(begin.Or(what)).ToBeVisibleAsync(Window.Patiently);
        if (await begin.IsVisibleAsync())
            await begin.ClickAsync();
        await what.FillAsync("Turgruppe i hver krets");
        await ingrid.Press("Lagre");
        await ingrid.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(ingrid.Heading).ToHaveTextAsync(title, new() { Timeout = Window.Patience });

        // A foreign page is loaded only once the reader has agreed.
        await using var visitor = await chromium.Open(390);
        await visitor.Page.RouteAsync(
            "https://www.youtube-nocookie.com/**",
            route => route.FulfillAsync(new() { Body = "" })
        );
        await visitor.Go($"/erfaring/{id}");
        await Assertions.Expect(visitor.Page.Locator("iframe")).ToHaveCountAsync(0);
        await visitor.Press("Vis videoen fra www.youtube-nocookie.com");
        await Assertions.Expect(visitor.Page.Locator("iframe")).ToHaveCountAsync(1);

        await Shelf.Withdraw(chromium.Hub, id);
        await ingrid.Go($"/erfaring/{id}");
        await Assertions
            .Expect(ingrid.Page.GetByText("Kilden trakk erfaringen tilbake"))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(ingrid.Page.GetByText("Vi går hver torsdag.")).ToBeVisibleAsync();
        await ingrid.Go("/erfaringer/mine");
        await Assertions
            .Expect(ingrid.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = title }))
            .ToContainTextAsync("Kilden har trukket den tilbake");
        await ingrid.Check();
        await visitor.Go($"/erfaring/{id}");
        await Assertions.Expect(visitor.Page.GetByText(title)).ToHaveCountAsync(0);
        Assert.Empty(ingrid.Crashes.Concat(visitor.Crashes));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_spread_is_played_by_date_and_told_in_a_table(int width)
    {
        await using var visitor = await chromium.Open(width);
        await visitor.Go($"/erfaring/{Book}");
        await Assertions
            .Expect(visitor.Page.GetByText("Sagt høyt på en konferanse"))
            .ToBeVisibleAsync(Window.Patiently);
        await visitor.Check();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Se spredningen over tid" }).ClickAsync();
        var marks = visitor.Page.Locator(".spread-map circle");
        await Assertions.Expect(marks).ToHaveCountAsync(5, new() { Timeout = Window.Patience });
        await visitor.Check();

        // By keyboard to the first day: nobody yet; played to today: all of them.
        var slider = visitor.Page.GetByRole(AriaRole.Slider);
        await slider.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(marks).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page.GetByText("ingen kommuner")).ToBeVisibleAsync();
        await visitor.Press("Spill av");
        await Assertions.Expect(marks).ToHaveCountAsync(5, new() { Timeout = Window.Patience });
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Spill av" }))
            .ToBeVisibleAsync(Window.Patiently);

        // The whole line: from the source by way of those who learnt it there.
        var line = visitor.Page.Locator(".spread-tree ul ul ul li");
        await Assertions.Expect(line).ToContainTextAsync("Bergen");
        await visitor.Page.GetByText("Vis som tabell").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Sluttet");
        await visitor.Check();
        Assert.Empty(visitor.Crashes);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task The_library_has_no_fault_that_axe_finds_and_what_is_chosen_stands_in_the_address(int width)
    {
        await using var visitor = await chromium.Open(width);
        foreach (var path in new[] { "/erfaringer", "/erfaringer/spredning", "/erfaringer?q=finnesikke" })
        {
            await visitor.Go(path);
            await AccessibilityTests.Check(visitor);
        }
        await visitor.Go("/erfaringer?q=minnebok");
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Livets minnebok" }))
            .ToBeVisibleAsync(Window.Patiently);
        var county = visitor.Page.Locator(".library-map svg").GetByRole(AriaRole.Link, new() { Name = "Innlandet" });
        await county.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("fylke=34"));
        await Assertions
            .Expect(visitor.Page.GetByText("1 erfaring", new() { Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(visitor.Crashes);
    }

    private static Task Saved(Window window) =>
        Assertions.Expect(window.Page.GetByText("Alt er lagret.")).ToBeVisibleAsync(Window.Patiently);

    /// <summary>A PNG of one pixel.</summary>
    private const string SmallPdf = """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF

        """;

    private const string SmallPicture =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
}
