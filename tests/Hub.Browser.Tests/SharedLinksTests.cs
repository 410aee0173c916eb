using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class SharedLinksTests(Chromium chromium)
{
    private const string SignIn = "Logg inn for å se om dette er for deg";
    private const string NoAccess = "Siden finnes ikke, eller du har ikke tilgang";

    [Fact]
    public async Task Signed_out_every_address_that_is_not_public_gives_the_same_page_existing_or_not()
    {
        var hidden = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Skjult"), visibility: "NETWORK");
        await using var visitor = await chromium.Open();
        foreach (
            var path in new[]
            {
                $"/trad/{hidden}",
                $"/trad/{Guid.NewGuid()}",
                "/varsler",
                "/finnes/ikke",
                "/nettverk/99",
                "/nettverk/46/veikart",
                "/nettverk/46/rapporter",
            }
        )
        {
            await visitor.Go(path);
            await Assertions.Expect(visitor.Heading).ToHaveTextAsync(SignIn);
        }
    }

    [Fact]
    public async Task Sign_in_leads_back_to_the_shared_link()
    {
        var title = Topics.Title("Delt lenke");
        var id = await Topics.Start(chromium.Hub, People.Kari, title);
        await using var ola = await chromium.Open();
        await ola.Go($"/trad/{id}");

        await ola.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Logg inn" }).ClickAsync();
        await ola.ChoosePerson(People.Ola);

        await Assertions.Expect(ola.Heading).ToHaveTextAsync(title);
        Assert.EndsWith($"/trad/{id}", ola.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signed_in_without_the_right_a_hidden_thing_looks_like_none_and_one_can_ask_for_access()
    {
        var hidden = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Skjult"), visibility: "NETWORK");
        await using var ingrid = await chromium.SignIn(People.Ingrid);
        foreach (var path in new[] { $"/trad/{Guid.NewGuid()}", "/finnes/ikke", $"/trad/{hidden}" })
        {
            await ingrid.Go(path);
            await Assertions.Expect(ingrid.Heading).ToHaveTextAsync(NoAccess);
        }

        // The form is the same for all three: it asks which network, and does not know.
        await ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Be om tilgang" }).ClickAsync();
        await Assertions.Expect(ingrid.Page.GetByLabel("Nettverk", new() { Exact = true })).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData("/", "Alle kan åpne lenken.")]
    [InlineData("/nettverk/50", "Alle kan åpne lenken.")]
    [InlineData("/nettverk/50/chat", "Bare medlemmer av nettverket kan åpne lenken.")]
    [InlineData("/nettverk/50/kalender", "Alle kan åpne lenken.")]
    [InlineData("/nettverk/50/kommuner", "Alle kan åpne lenken.")]
    [InlineData("/nettverk/50/om", "Alle kan åpne lenken.")]
    [InlineData("/nettverk/50/foresporsler", "Bare de nettverksansvarlige kan åpne lenken.")]
    [InlineData("/nettverk/50/ny-trad", "Bare medlemmer av nettverket kan åpne lenken.")]
    [InlineData("/kommune/5006", "Alle kan åpne lenken.")]
    [InlineData("/program", "Alle kan åpne lenken.")]
    [InlineData("/program/leve-hele-livet", "Alle kan åpne lenken.")]
    [InlineData("/turne/674ca4c1-434c-5ffe-8ef8-7321f2d376cf", "Alle kan åpne lenken.")]
    [InlineData("/erfaring/bc463828-6cde-59b1-bf5a-e40ce82fe65e", "Alle kan åpne lenken.")]
    [InlineData("/instanser", "Alle kan åpne lenken.")]
    [InlineData("/varsler", "Bare du ser innholdet på denne siden.")]
    [InlineData("/tilgang", "Bare du ser innholdet på denne siden.")]
    [InlineData("/finnes/ikke", "Lenken virker for dem som har tilgang.")]
    public async Task Every_page_copies_its_link_and_says_who_can_open_it(string path, string audience)
    {
        await using var anne = await chromium.SignIn(People.Anne, returnTo: path);
        await Assertions.Expect(anne.Page.GetByText(audience)).ToBeVisibleAsync(Window.Patiently);
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Kopier lenke" }).ClickAsync();
        await Assertions.Expect(anne.Page.GetByText("Lenken er kopiert")).ToBeVisibleAsync(Window.Patiently);
        Assert.Equal(anne.Page.Url, await anne.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.EndsWith(path, anne.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_says_who_can_open_its_link_and_copies_it()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Kopier"));
        await using var kari = await chromium.SignIn(People.Kari, returnTo: $"/trad/{id}");

        await kari.Page.GetByRole(AriaRole.Button, new() { Name = "Kopier lenke" }).ClickAsync();

        await Assertions.Expect(kari.Page.GetByText("Alle med en rolle i Hub kan åpne lenken.")).ToBeVisibleAsync();
        Assert.Equal(kari.Page.Url, await kari.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }
}
