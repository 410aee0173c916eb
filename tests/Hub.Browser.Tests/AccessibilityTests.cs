using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium)
{
    internal static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    private static readonly string[] Public =
    [
        "/",
        "/nettverk/50",
        "/nettverk/56/kommuner",
        "/nettverk/18/om",
        "/nettverk/34/kalender",
        "/nettverk/national",
        "/kommune/5006",
        "/program",
        "/program/bo-trygt-hjemme",
        "/program/leve-hele-livet",
        "/instanser",
        "/turne/674ca4c1-434c-5ffe-8ef8-7321f2d376cf",
        "/erfaring/bc463828-6cde-59b1-bf5a-e40ce82fe65e",
        "/trad/finnes-ikke",
    ];

    private static readonly string[] SignedIn =
    [
        "/",
        "/nettverk/50",
        "/nettverk/50/ny-trad",
        "/nettverk/50/chat",
        "/nettverk/50/om",
        "/nettverk/11",
        "/nettverk/11/om",
        "/tilgang",
        "/varsler",
        "/finnes/ikke",
    ];

    /// <summary>A desktop, a phone, and a phone's width as 400 % zoom gives it.</summary>
    public static TheoryData<int> Widths => [1280, 390, 320];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Public_pages_have_no_fault_that_axe_finds_and_never_scroll_sideways(int width)
    {
        await using var visitor = await chromium.Open(width);
        foreach (var path in Public)
            await Check(visitor, path);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Pages_of_members_have_no_fault_that_axe_finds_and_never_scroll_sideways(int width)
    {
        var topic = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Tilgjengelig"));
        await using var kari = await chromium.SignIn(People.Kari, width);
        foreach (var path in SignedIn.Append($"/trad/{topic}"))
            await Check(kari, path);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Pages_of_moderators_have_no_fault_that_axe_finds_and_never_scroll_sideways(int width)
    {
        var topic = await Topics.Start(chromium.Hub, People.Kari, Topics.Title("Meldt"));
        await using var anne = await chromium.SignIn(People.Anne, width);
        await anne.Go($"/trad/{topic}");
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Meld fra" }).ClickAsync();
        await Check(anne);
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Meld fra" }).Last.ClickAsync();
        await Assertions.Expect(anne.Page.GetByText("Du har meldt fra")).ToBeVisibleAsync(Window.Patiently);
        foreach (var path in new[] { "/nettverk/50/meldte", "/nettverk/50/foresporsler" })
            await Check(anne, path);
    }

    private static async Task Check(Window window, string path)
    {
        await window.Go(path);
        await Check(window);
    }

    internal static async Task Check(Window window)
    {
        var path = new Uri(window.Page.Url).AbsolutePath;
        await Assertions
            .Expect(window.Page.Locator("[aria-busy=true]"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        var found = await window.Page.RunAxe(Wcag);
        Assert.True(
            found.Violations.Length == 0,
            $"{path}: "
                + string.Join(
                    "\n",
                    found.Violations.Select(fault =>
                        $"{fault.Id}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"
                    )
                )
        );
        var sideways = await window.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(sideways <= 0, $"{path} scrolls {sideways} px sideways");
        Assert.Empty(window.Crashes);
    }
}
