using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>A hub that runs nothing but what its own page asks.</summary>
public sealed class TrustedOperationsTests(Chromium chromium)
{
    [Fact]
    public async Task The_page_works_and_another_programs_query_is_refused()
    {
        await using var hub = await TestHub.Start(settings: [("Hub:Web", "on"), ("Hub:TrustedOperationsOnly", "true")]);
        await using var kari = await chromium.Open(at: hub);
        var refused = new List<string>();
        kari.Page.Response += (_, answer) =>
        {
            if (new Uri(answer.Url).AbsolutePath == "/graphql" && answer.Status != 200)
                refused.Add(answer.Request.PostData ?? answer.Url);
        };
        await kari.SignIn(People.Kari);
        foreach (var path in new[] { "/nettverk/50/chat", "/nettverk/50/kalender", "/varsler", "/nettverk/50" })
            await kari.Go(path);
        await kari.Page.Locator("a[href^='/trad/']").First.ClickAsync();
        await kari.Reply("Svar fra en betrodd side");
        await kari.Sees("Svar fra en betrodd side");

        Assert.Empty(refused);
        using var script = await hub.SignIn(People.Kari);
        Assert.Contains(
            "OPERATION_NOT_TRUSTED",
            (await HubAt.Ask(script, "{ asOf }")).ToString(),
            StringComparison.Ordinal
        );
    }
}
