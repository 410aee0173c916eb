using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>A facilitator makes a tour: nothing typed is lost, and everybody sees it once it is published.</summary>
public sealed class PublishTourTests(Chromium chromium)
{
    [Fact]
    public async Task A_facilitator_writes_a_tour_leaves_and_comes_back_and_publishes_it()
    {
        await using var anne = await chromium.Open();
        await using var visitor = await chromium.Open(390);
        var title = Topics.Title("Høstturné");
        await anne.SignIn(People.Anne, "/nettverk/50/om");
        await anne.Page.GetByRole(AriaRole.Link, new() { Name = "Ny turné" }).ClickAsync();
        await anne.Page.GetByLabel("Tittel").FillAsync(title);
        await anne.Page.GetByLabel("Arrangør").FillAsync("Statsforvalteren i Trøndelag");
        await anne.Page.GetByLabel("Sted").FillAsync("Steinkjer");
        await Assertions.Expect(anne.Page.GetByText("Alt er lagret.")).ToBeVisibleAsync(Window.Patiently);
        await AccessibilityTests.Check(anne);

        await anne.Page.ReloadAsync();
        await Assertions
            .Expect(anne.Page.GetByLabel("Tittel"))
            .ToHaveValueAsync(title, new() { Timeout = Window.Patience });
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Publiser" }).ClickAsync();
        await Assertions.Expect(anne.Page.GetByText("Stopp 1, Dag")).ToBeVisibleAsync(Window.Patiently);
        await anne.Page.GetByLabel("Dag", new() { Exact = true }).FillAsync("2031-09-10");
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Publiser" }).ClickAsync();
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Heading, new() { Name = title }))
            .ToBeVisibleAsync(Window.Patiently);

        await visitor.Go(new Uri(anne.Page.Url).AbsolutePath);
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Steinkjer" }))
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(visitor.Page.GetByText("onsdag 10. september 2031")).ToBeVisibleAsync();
        await AccessibilityTests.Check(visitor);
        Assert.Empty(anne.Crashes.Concat(visitor.Crashes));
    }
}
