using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class NothingTypedIsLostTests(Chromium chromium)
{
    [Fact]
    public async Task A_draft_survives_a_reload()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Utkast"));
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");

        await ola.Page.GetByLabel("Svaret ditt").FillAsync("Halvskrevet svar");
        await ola.Page.ReloadAsync();

        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToHaveValueAsync("Halvskrevet svar");
        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Svar", Exact = true }).ClickAsync();
        await ola.Sees("Halvskrevet svar");
        await ola.Page.ReloadAsync();
        await ola.Sees("Halvskrevet svar");
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_draft_that_was_typed_without_a_line_survives_too()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Utkast uten nett"));
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToBeVisibleAsync();

        await ola.CutLine();
        await ola.Page.GetByLabel("Svaret ditt").FillAsync("Skrevet i tunnelen");
        await ola.RestoreLine();
        await ola.Page.ReloadAsync();

        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToHaveValueAsync("Skrevet i tunnelen");
    }

    [Fact]
    public async Task A_new_topic_that_is_half_written_survives_a_reload_with_its_title()
    {
        await using var jon = await chromium.SignIn(People.Jon, returnTo: "/nettverk/46/ny-trad");
        var title = jon.Page.GetByLabel("Overskrift");
        await title.FillAsync("Halv overskrift");
        await jon.Page.GetByLabel("Innlegg").FillAsync("Halvt innlegg");
        await jon.Page.ReloadAsync();
        await Assertions.Expect(title).ToHaveValueAsync("Halv overskrift");
        await Assertions.Expect(jon.Page.GetByLabel("Innlegg")).ToHaveValueAsync("Halvt innlegg");
    }

    [Fact]
    public async Task A_reply_from_a_session_that_has_ended_is_kept_and_goes_once_when_one_is_back()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Utløpt økt"));
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToBeVisibleAsync();

        await ola.LoseSession();
        await ola.Reply("Skrevet i går kveld");
        await Assertions.Expect(ola.Page.GetByText("Du er ikke logget inn lenger.")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(ola.Page.GetByText("Skrevet i går kveld")).ToBeVisibleAsync();
        var tab = await ola.NewTab();
        await tab.GotoAsync("/sign-in?returnTo=%2F");
        await tab.GetByRole(AriaRole.Button, new() { Name = People.Ola.Name }).ClickAsync();
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("Hei, Ola", new() { Timeout = Window.Patience });
        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Send på nytt" }).ClickAsync();

        await ola.Page.ReloadAsync();
        await ola.Sees("Skrevet i går kveld");
        await Assertions.Expect(ola.Post("Skrevet i går kveld")).ToHaveCountAsync(1);
        await Assertions.Expect(ola.Page.GetByText("Ikke sendt")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_reply_sent_without_a_line_waits_and_goes_when_the_line_is_back()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Uten nett"));
        await using var kari = await chromium.SignIn(People.Kari, returnTo: $"/trad/{id}");
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToBeVisibleAsync();

        await ola.CutLine();
        await Assertions.Expect(ola.Page.GetByText("Du er uten nett")).ToBeVisibleAsync(Window.Patiently);
        await ola.Reply("Skrevet på toget");
        await Assertions.Expect(ola.Page.GetByText("Ikke sendt")).ToBeVisibleAsync(Window.Patiently);
        await ola.RestoreLine();

        await kari.Sees("Skrevet på toget");
        await Assertions.Expect(ola.Post("Skrevet på toget")).ToHaveCountAsync(1);
        await Assertions
            .Expect(ola.Page.GetByText("Ikke sendt"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });
    }

    [Fact]
    public async Task A_reply_to_a_topic_that_was_locked_meanwhile_keeps_its_text()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Låses"));
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/trad/{id}");
        await ola.Page.GetByLabel("Svaret ditt").FillAsync("For sent ute");

        await anne.Page.GetByText("Styr tråden").ClickAsync();
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Lås tråden" }).ClickAsync();

        await Assertions.Expect(ola.Page.GetByText("Tråden er låst.")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToHaveValueAsync("For sent ute");
    }

    [Fact]
    public async Task Two_tabs_that_edit_the_same_post_are_shown_both_texts()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("To faner"));
        await using var first = await chromium.SignIn(People.Kari, returnTo: $"/trad/{id}");
        await using var second = await chromium.SignIn(People.Kari, returnTo: $"/trad/{id}");
        foreach (var tab in new[] { first, second })
            await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Rediger" }).ClickAsync();

        await second.Page.Locator("article textarea").FillAsync("Fra den andre fanen");
        await first.Page.Locator("article textarea").FillAsync("Fra den første fanen");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await first.Sees("Fra den første fanen");

        await Assertions
            .Expect(second.Page.GetByText("Innlegget er endret et annet sted"))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Fra den første fanen");
        await Assertions.Expect(second.Page.Locator("article textarea")).ToHaveValueAsync("Fra den andre fanen");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre min" }).ClickAsync();
        await first.Sees("Fra den andre fanen");
    }
}
