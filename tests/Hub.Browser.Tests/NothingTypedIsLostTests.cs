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
