using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>The API's workbench at <c>/graphql</c>, as a browser opens it.</summary>
public sealed class GraphiQLTests(Chromium chromium)
{
    [Fact]
    public async Task Who_is_signed_in_runs_a_query_and_hears_a_channel_and_nothing_comes_from_elsewhere()
    {
        await using var kari = await chromium.Open();
        var foreign = new List<string>();
        var host = chromium.Hub.Address.Authority;
        kari.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } asked && asked.Authority != host)
                foreign.Add(request.Url);
        };
        var said = new List<string>();
        kari.Page.Console += (_, message) =>
        {
            if (message.Type is "error")
                said.Add(message.Text);
        };
        await kari.Page.GotoAsync("/sign-in?returnTo=%2Fgraphql");
        await kari.Page.GetByRole(AriaRole.Button, new() { Name = People.Kari.Name }).ClickAsync();

        await Run(kari, "Start");
        await Assertions.Expect(Answer(kari)).ToContainTextAsync("Kari Berg", new() { Timeout = Window.Patience });

        await Run(kari, "Channel");
        // When the channel is open is not shown, so that topics come until one is heard.
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Window.Patience));
        while (!(await Answer(kari).TextContentAsync())!.Contains("Verkstedhendelse", StringComparison.Ordinal))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Verkstedhendelse"));
        }

        Assert.Empty(foreign);
        Assert.Empty(said);
        Assert.Empty(kari.Crashes);
    }

    private static async Task Run(Window window, string operation)
    {
        // The button runs the one operation there is until the page has read the text and knows of several.
        var run = window.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" });
        await Assertions.Expect(run).ToHaveAttributeAsync("aria-haspopup", "menu", new() { Timeout = Window.Patience });
        await run.ClickAsync();
        await window.Page.GetByRole(AriaRole.Menuitem, new() { Name = operation }).ClickAsync();
    }

    private static ILocator Answer(Window window) => window.Page.Locator(".graphiql-response");
}
