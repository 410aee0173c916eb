using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests.Browsing;

/// <summary>A browser window of one person, with what its page said in the console.</summary>
public sealed class Window : IAsyncDisposable
{
    /// <summary>Generous, in milliseconds: the machine may be busy with other tests.</summary>
    public const float Patience = 30_000;

    private readonly ConcurrentBag<IWebSocketRoute> liveLines = [];
    private readonly IBrowserContext context;

    private Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Uncaught errors in the page, of which there are to be none.</summary>
    public ConcurrentQueue<string> Crashes { get; } = [];

    internal static async Task<Window> Open(IBrowserContext context)
    {
        var window = new Window(context, await context.NewPageAsync());
        window.Page.PageError += (_, error) => window.Crashes.Enqueue(error);
        await context.RouteWebSocketAsync(
            "**/live**",
            line =>
            {
                line.ConnectToServer();
                window.liveLines.Add(line);
            }
        );
        return window;
    }

    /// <summary>Chooses the person on the built-in issuer's page.</summary>
    public async Task SignIn(Person person, string returnTo = "/")
    {
        await Page.GotoAsync($"/sign-in?returnTo={Uri.EscapeDataString(returnTo)}");
        await ChoosePerson(person);
    }

    public async Task ChoosePerson(Person person)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = person.Name }).ClickAsync();
        await Assertions.Expect(PersonMenu(person)).ToBeVisibleAsync(Patiently);
    }

    public ILocator PersonMenu(Person person) =>
        Page.GetByRole(AriaRole.Button, new() { Name = $"Min meny: {person.Name}" });

    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Assertions.Expect(Heading).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    public ILocator Heading => Page.Locator("h1");

    public static LocatorAssertionsToBeVisibleOptions Patiently => new() { Timeout = Patience };

    public async Task Sees(string text) => await Assertions.Expect(Post(text)).ToBeVisibleAsync(Patiently);

    /// <summary>The post or message with this text.</summary>
    public ILocator Post(string text) => Page.GetByRole(AriaRole.Article).Filter(new() { HasText = text });

    public async Task Reply(string text)
    {
        await Page.GetByLabel("Svaret ditt").FillAsync(text);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Svar", Exact = true }).ClickAsync();
    }

    /// <summary>Presses the button that is called exactly this.</summary>
    public Task Press(string name) =>
        Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })
            .First.ClickAsync(new() { Timeout = Patience });

    /// <summary>Nothing that axe finds fault with, and nothing that makes the page scroll sideways.</summary>
    public Task Check() => Check(Page);

    public static async Task Check(IPage page)
    {
        var found = await page.RunAxe(AccessibilityTests.Wcag);
        Assert.True(
            found.Violations.Length == 0,
            string.Join(
                "\n",
                found.Violations.Select(fault =>
                    $"{fault.Id}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"
                )
            )
        );
        var sideways = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(sideways <= 0, $"The page scrolls {sideways} px sideways.");
    }

    /// <summary>The line is gone: nothing gets through, and what is open breaks.</summary>
    public async Task CutLine()
    {
        await context.SetOfflineAsync(true);
        foreach (var line in liveLines)
            await line.CloseAsync(new() { Code = 4000, Reason = "cut" });
        liveLines.Clear();
    }

    /// <summary>Signed in no more, as after a sign-out in another tab; the page does not know it yet.</summary>
    public Task LoseSession() => context.ClearCookiesAsync();

    /// <summary>Another tab of the same browser.</summary>
    public Task<IPage> NewTab() => context.NewPageAsync();

    public Task RestoreLine() => context.SetOfflineAsync(false);

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
