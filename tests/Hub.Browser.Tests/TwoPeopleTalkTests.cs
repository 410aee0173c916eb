using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class TwoPeopleTalkTests(Chromium chromium)
{
    [Fact]
    public async Task Kari_starts_a_topic_and_Ola_sees_it_and_replies_and_Kari_sees_the_reply_without_reload()
    {
        await using var kari = await chromium.SignIn(People.Kari);
        await using var ola = await chromium.SignIn(People.Ola, returnTo: "/nettverk/50");
        await Assertions.Expect(ola.Heading).ToHaveTextAsync("Trøndelag");
        var title = Topics.Title("Måltidsvenner");

        // From the map, as a newcomer finds the way.
        await kari.Page.GetByRole(AriaRole.Link, new() { Name = "Trøndelag" }).First.ClickAsync();
        await Assertions.Expect(kari.Heading).ToHaveTextAsync("Trøndelag");
        await kari.Page.GetByRole(AriaRole.Link, new() { Name = "Start en tråd" }).ClickAsync();
        await kari.Page.GetByLabel("Overskrift").FillAsync(title);
        await kari.Page.GetByLabel("Innlegg").FillAsync("Har noen fått det til?");
        await kari.Page.GetByRole(AriaRole.Button, new() { Name = "Start tråden" }).ClickAsync();
        await Assertions.Expect(kari.Heading).ToHaveTextAsync(title);
        var address = kari.Page.Url;

        await ola.Page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Assertions.Expect(ola.Heading).ToHaveTextAsync(title);
        await ola.Sees("Har noen fått det til?");
        await ola.Reply("Ja, vi begynte i fjor.");

        await kari.Sees("Ja, vi begynte i fjor.");
        await Assertions.Expect(kari.Post("Ja, vi begynte i fjor.")).ToContainTextAsync("Ola Dahl");
        Assert.Equal(address, kari.Page.Url);
        await Assertions.Expect(kari.Page.GetByRole(AriaRole.Log)).ToContainTextAsync("Nytt svar fra Ola Dahl");
        await Assertions.Expect(kari.Page.GetByRole(AriaRole.Log)).ToHaveAttributeAsync("aria-live", "polite");
        // The bell tells Kari of the reply to her topic.
        await Assertions
            .Expect(kari.Page.GetByRole(AriaRole.Link, new() { Name = "ulest" }))
            .ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(kari.Crashes);
        Assert.Empty(ola.Crashes);
    }

    [Fact]
    public async Task What_was_posted_while_the_line_was_cut_comes_once_and_in_order()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Brudd"));
        await using var kari = await chromium.SignIn(People.Kari, returnTo: $"/trad/{id}");
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await ola.Reply("Jeg er her.");
        await kari.Sees("Jeg er her.");

        await ola.CutLine();
        await kari.Reply("Første mens Ola var borte.");
        await kari.Sees("Første mens Ola var borte.");
        await kari.Reply("Andre mens Ola var borte.");
        await kari.Sees("Andre mens Ola var borte.");
        await Assertions.Expect(ola.Post("mens Ola var borte")).ToHaveCountAsync(0);
        await ola.RestoreLine();

        var missed = ola.Post("mens Ola var borte");
        await Assertions.Expect(missed).ToHaveCountAsync(2, new() { Timeout = Window.Patience });
        await Assertions.Expect(missed.Nth(0)).ToContainTextAsync("Første");
        await Assertions.Expect(missed.Nth(1)).ToContainTextAsync("Andre");
        // Live again: what comes now comes after, and still once.
        await kari.Reply("Tredje, nå er Ola tilbake.");
        await ola.Sees("Tredje, nå er Ola tilbake.");
        await Assertions.Expect(ola.Post("Ola")).ToHaveCountAsync(await kari.Post("Ola").CountAsync());
    }

    [Fact]
    public async Task Two_people_chat_and_see_each_other_edit_and_delete()
    {
        await using var kari = await chromium.SignIn(People.Kari, returnTo: "/nettverk/50/chat");
        await using var ola = await chromium.SignIn(People.Ola, returnTo: "/nettverk/50/chat");
        var text = Topics.Title("Hei alle");
        await Assertions.Expect(ola.Page.GetByLabel("Melding", new() { Exact = true })).ToBeVisibleAsync();

        await kari.Page.GetByLabel("Melding", new() { Exact = true }).FillAsync(text);
        await kari.Page.Keyboard.PressAsync("Enter");
        await ola.Sees(text);
        await Assertions.Expect(ola.Post(text)).ToHaveCountAsync(1);
        await Assertions.Expect(ola.Page.GetByText("er her nå")).ToBeVisibleAsync(Window.Patiently);

        await kari.Post(text).HoverAsync();
        await kari.Post(text).GetByRole(AriaRole.Button, new() { Name = "Rediger" }).ClickAsync();
        await kari.Page.Locator(".message textarea").FillAsync($"{text}!!");
        await kari.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).ClickAsync();
        await ola.Sees($"{text}!!");

        kari.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await kari.Post(text).HoverAsync();
        await kari.Post(text).GetByRole(AriaRole.Button, new() { Name = "Slett" }).ClickAsync();
        await Assertions.Expect(ola.Post(text)).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await Assertions.Expect(kari.Post(text)).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
    }
}
