using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Hub.Browser.Tests.Browsing;

/// <summary>One Chromium and one hub with its web page for all tests of the process; each test opens windows of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private TestHub? hub;

    public TestHub Hub => hub ?? throw new InvalidOperationException("The hub has not started.");

    public async ValueTask InitializeAsync()
    {
        hub = await TestHub.Start(settings: ("Hub:Web", "on"));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("HUB_CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A separate browser context, as another person on another machine has it; bokmål unless told.</summary>
    /// <param name="at">Another hub than the shared one.</param>
    public async Task<Window> Open(int width = 1280, int height = 900, string locale = "nb-NO", HubAt? at = null)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = (at ?? Hub).Address.ToString(),
                Locale = locale,
                // The page shows Norwegian time whatever zone the machine is in.
                TimezoneId = "America/New_York",
                ViewportSize = new() { Width = width, Height = height },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(Window.Patience);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return await Window.Open(context);
    }

    public async Task<Window> SignIn(Person person, int width = 1280, string returnTo = "/")
    {
        var window = await Open(width);
        await window.SignIn(person, returnTo);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (hub is not null)
            await hub.DisposeAsync();
    }
}
