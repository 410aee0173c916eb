using System.Text.RegularExpressions;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>The order of measures is changed by mouse, by keyboard and by buttons, told to screen readers, and kept.</summary>
public sealed class ReorderTests(Chromium chromium)
{
    [Fact]
    public async Task Measures_are_moved_by_mouse_by_keyboard_and_by_buttons_and_stay_where_they_are_put()
    {
        var goal = Topics.Title("Mål");
        var path = await SomeJourney.With(chromium.Hub, People.Nils, "5630", goal, "Turgruppe", "Middag", "Besøksvenn");
        await using var nils = await chromium.SignIn(People.Nils, returnTo: path);
        await nils.Press("Endre rekkefølge");
        var list = nils.Page.GetByRole(AriaRole.List, new() { Name = $"Tiltak under «{goal}»" });
        await Order(list, "Turgruppe", "Middag", "Besøksvenn");

        await Handle(list, "Besøksvenn").ScrollIntoViewIfNeededAsync();
        await Handle(list, "Besøksvenn").DragToAsync(Handle(list, "Turgruppe"), new() { Steps = 10 });
        await Order(list, "Besøksvenn", "Turgruppe", "Middag");

        await Handle(list, "Middag").FocusAsync();
        await nils.Page.Keyboard.PressAsync("Space");
        await Assertions
            .Expect(
                nils.Page.GetByText("«Middag» er løftet fra plass 3 av 3.")
                    .Or(nils.Page.GetByText("«Middag» er over plass 3 av 3."))
            )
            .ToBeAttachedAsync();
        await nils.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(nils.Page.GetByText("«Middag» er over plass 2 av 3.")).ToBeAttachedAsync();
        await nils.Page.Keyboard.PressAsync("Space");
        await Order(list, "Besøksvenn", "Middag", "Turgruppe");
        await Assertions.Expect(Handle(list, "Middag")).ToBeFocusedAsync();

        var down = list.GetByRole(AriaRole.Button, new() { Name = "Flytt ned: Besøksvenn" });
        await down.FocusAsync();
        await nils.Page.Keyboard.PressAsync("Enter");
        await Order(list, "Middag", "Besøksvenn", "Turgruppe");
        await Assertions.Expect(down).ToBeFocusedAsync();
        await Assertions
            .Expect(nils.Page.GetByRole(AriaRole.Log))
            .ToHaveTextAsync("«Besøksvenn» er flyttet til plass 2 av 3.");
        await nils.Check();

        // Somebody else's window has the same order.
        await using var tor = await chromium.SignIn(People.Tor, returnTo: path);
        var measures = tor
            .Page.GetByRole(AriaRole.Article)
            .Filter(new() { HasTextRegex = new Regex("Middag|Besøksvenn|Turgruppe") });
        await Assertions
            .Expect(measures)
            .ToHaveTextAsync(
                new[] { "Middag", "Besøksvenn", "Turgruppe" }.Select(each => new Regex(each)).ToArray(),
                new() { Timeout = Window.Patience }
            );
        Assert.Empty(nils.Crashes);
    }

    private static ILocator Handle(ILocator list, string title) =>
        list.GetByRole(AriaRole.Button, new() { Name = $"Flytt «{title}»", Exact = true });

    private static Task Order(ILocator list, params string[] titles) =>
        Assertions.Expect(list.Locator(".sortable-title")).ToHaveTextAsync(titles);
}
