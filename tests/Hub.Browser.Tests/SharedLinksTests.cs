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

        await ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Be om tilgang" }).ClickAsync();
        await ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Kopier teksten" }).ClickAsync();
        var copied = await ingrid.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains($"/trad/{hidden}", copied, StringComparison.Ordinal);
        Assert.Contains(People.Ingrid.Name, copied, StringComparison.Ordinal);
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
