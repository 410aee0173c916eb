using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>What the page does beside showing: preview, the optimistic post, the unread line, presence.</summary>
public sealed class ReadingAndWritingTests(Chromium chromium)
{
    private const string Attack = "**Fet** <img src=x onerror=\"window.attacked=1\"><script>window.attacked=1</script>";

    [Fact]
    public async Task A_reply_is_previewed_as_it_will_be_shown_and_script_in_it_does_nothing()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Forhåndsvis"));
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await ola.Page.GetByLabel("Svaret ditt").FillAsync(Attack);

        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Forhåndsvis" }).ClickAsync();
        await Assertions
            .Expect(ola.Page.Locator(".editor-preview strong"))
            .ToHaveTextAsync("Fet", new() { Timeout = Window.Patience });
        await ola.Page.GetByRole(AriaRole.Button, new() { Name = "Svar", Exact = true }).ClickAsync();

        await Assertions
            .Expect(ola.Post("Fet").Locator(".rich-text strong"))
            .ToHaveTextAsync("Fet", new() { Timeout = Window.Patience });
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToBeVisibleAsync();
        Assert.Null(await ola.Page.EvaluateAsync<int?>("window.attacked ?? null"));
        Assert.Empty(ola.Crashes);
    }

    [Fact]
    public async Task A_chat_message_is_previewed_by_the_same_means_and_sent_from_there()
    {
        await using var per = await chromium.SignIn(People.Per, returnTo: "/nettverk/34/chat");
        var word = Topics.Title("Uthevet");
        await per.Page.GetByLabel("Melding", new() { Exact = true }).FillAsync($"**{word}**");
        await per.Page.GetByRole(AriaRole.Button, new() { Name = "Forhåndsvis" }).ClickAsync();
        await Assertions
            .Expect(per.Page.Locator(".editor-preview strong"))
            .ToHaveTextAsync(word, new() { Timeout = Window.Patience });
        await per.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await Assertions
            .Expect(per.Post(word).Locator("strong", new() { HasText = word }))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(per.Page.GetByLabel("Melding", new() { Exact = true })).ToHaveValueAsync("");
        await Assertions.Expect(per.Page.GetByLabel("Melding", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reply_whose_event_comes_before_the_answer_is_never_shown_twice()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Optimistisk"));
        await using var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await Assertions.Expect(ola.Page.GetByLabel("Svaret ditt")).ToBeVisibleAsync();
        // The answer waits until the event has put the post on the page.
        var seen = new TaskCompletionSource();
        await ola.Page.RouteAsync(
            "**/graphql",
            async route =>
            {
                var answer = await route.FetchAsync();
                if (route.Request.PostData?.Contains("mutation PostReply", StringComparison.Ordinal) is true)
                    await seen.Task;
                await route.FulfillAsync(new() { Response = answer });
            }
        );

        await ola.Reply("Bare én gang");
        await Assertions
            .Expect(ola.Page.GetByText("Sender …"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await Assertions.Expect(ola.Post("Bare én gang")).ToHaveCountAsync(1);
        var answered = ola.Page.WaitForResponseAsync("**/graphql");
        seen.SetResult();
        await answered;
        await Assertions.Expect(ola.Post("Bare én gang")).ToHaveCountAsync(1);
        await Assertions.Expect(ola.Post("Bare én gang")).ToContainTextAsync("Ola Dahl");
    }

    [Fact]
    public async Task What_is_new_since_last_time_stands_under_a_line_of_its_own()
    {
        var id = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Ulest"));
        await using var kari = await chromium.SignIn(People.Kari, returnTo: $"/trad/{id}");
        await using (var ola = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}"))
        {
            var marked = ola.Page.WaitForResponseAsync(
                answer => answer.Request.PostData?.Contains("mutation MarkRead", StringComparison.Ordinal) is true,
                new() { Timeout = Window.Patience }
            );
            await ola.Reply("Jeg leser med");
            await kari.Sees("Jeg leser med");
            await marked;
            await Assertions.Expect(ola.Page.GetByText("Nytt siden sist")).ToHaveCountAsync(0);
        }
        await kari.Reply("Nytt for Ola");
        await kari.Sees("Nytt for Ola");

        await using var again = await chromium.SignIn(People.Ola, returnTo: $"/trad/{id}");
        await again.Sees("Nytt for Ola");
        await Assertions
            .Expect(again.Page.GetByText("Nytt siden sist"))
            .ToHaveCountAsync(1, new() { Timeout = Window.Patience });
        var lines = again.Page.Locator(".posts > li");
        var texts = await lines.AllInnerTextsAsync();
        Assert.Contains("Nytt siden sist", texts[^2], StringComparison.Ordinal);
        Assert.Contains("Nytt for Ola", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_turns_presence_off_is_counted_no_more_and_stays_off_after_a_reload()
    {
        await using var elle = await chromium.SignIn(People.Elle, returnTo: "/nettverk/56/chat");
        await using var nils = await chromium.SignIn(People.Nils, returnTo: "/nettverk/56/chat");
        await Assertions.Expect(nils.Page.GetByText("2 er her nå")).ToBeVisibleAsync(Window.Patiently);

        var choice = await Choice();
        await Assertions.Expect(choice).ToBeCheckedAsync();
        await choice.UncheckAsync();
        await Assertions.Expect(nils.Page.GetByText("1 er her nå")).ToBeVisibleAsync(Window.Patiently);

        await elle.Page.ReloadAsync();
        choice = await Choice();
        await Assertions.Expect(choice).Not.ToBeCheckedAsync();
        await choice.CheckAsync();
        await Assertions.Expect(nils.Page.GetByText("2 er her nå")).ToBeVisibleAsync(Window.Patiently);

        async Task<ILocator> Choice()
        {
            await elle.PersonMenu(People.Elle).ClickAsync();
            return elle.Page.GetByRole(AriaRole.Switch, new() { Name = "Vis at jeg er til stede" });
        }
    }
}
