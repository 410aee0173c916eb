using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>What a session leaves behind: minutes, a measure born of a commitment, a topic born of a question.</summary>
public sealed class AfterwardsTests(Chromium chromium)
{
    [Fact]
    public async Task Minutes_are_written_by_keyboard_and_a_commitment_and_a_question_live_on()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Etterpå", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await using var ingrid = await chromium.SignIn(People.Ingrid, width: 390, returnTo: $"/okt/{stop}");
        await ingrid.Page.GetByLabel("Still et spørsmål").FillAsync("Hvem kjører bussen?");
        await ingrid.Press("Send spørsmålet");
        await anne.Press("Vis for alle");
        anne.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await anne.Press("Avslutt økta");
        await anne.Page.GetByRole(AriaRole.Link, new() { Name = "Etter økta: referat og resultater" }).ClickAsync();

        await anne.Page.GetByLabel("Hva ble bestemt?").FocusAsync();
        await anne.Page.Keyboard.TypeAsync("Vi møtes igjen i mars");
        await anne.Page.Keyboard.PressAsync("Tab");
        await anne.Page.Keyboard.TypeAsync("Eldrerådet i Steinkjer");
        await anne.Page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Vi møtes igjen i mars" }))
            .ToContainTextAsync("Hvem som ble hørt: Eldrerådet i Steinkjer", new() { Timeout = Window.Patience });
        await anne.Page.GetByLabel("Hva det er").SelectOptionAsync("COMMITMENT");
        await anne.Page.GetByLabel("Hva ble lovet?").FillAsync("Vi lager en turgruppe");
        await anne.Page.GetByLabel("Hvem som sa ja", new() { Exact = true }).SelectOptionAsync("m:5006");
        // Half typed, and the page is loaded anew.
        await anne.Page.ReloadAsync();
        await Assertions
            .Expect(anne.Page.GetByLabel("Hva ble lovet?"))
            .ToHaveValueAsync("Vi lager en turgruppe", new() { Timeout = Window.Patience });
        await anne.Press("Lagre");
        await Assertions.Expect(anne.Page.GetByText("Hvem som sa ja: Steinkjer")).ToBeVisibleAsync(Window.Patiently);
        await anne.Check();

        await ingrid.Go($"/okt/{stop}/etterpa");
        await ingrid.Check();
        Assert.Equal(0, await ingrid.Page.GetByLabel("Hva ble bestemt?").CountAsync());
        await ingrid.Page.GetByRole(AriaRole.Link, new() { Name = "Gjør til tiltak" }).ClickAsync();
        // Another test may have begun her municipality's journey.
        var begin = ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Begynn veikartet" });
        var what = ingrid.Page.GetByLabel("Hva skal dere gjøre?");
        await Assertions.Expect(begin.Or(what)).ToBeVisibleAsync(Window.Patiently);
        if (await begin.IsVisibleAsync())
            await begin.ClickAsync();
        await what.FillAsync("Turgruppe hver onsdag");
        await ingrid.Press("Lagre");
        await ingrid
            .Page.GetByRole(AriaRole.Article)
            .Filter(new() { HasText = "Turgruppe hver onsdag" })
            .GetByRole(AriaRole.Link, new() { Name = "Vi lager en turgruppe" })
            .ClickAsync();
        await Assertions
            .Expect(ingrid.Page.GetByRole(AriaRole.Link, new() { Name = "Turgruppe hver onsdag" }))
            .ToBeVisibleAsync(Window.Patiently);

        await ChangeInTwoWindows(anne, stop);

        await anne.Page.GetByRole(AriaRole.Link, new() { Name = "Ta spørsmålet videre i forumet" }).ClickAsync();
        await Assertions.Expect(anne.Page.GetByText("Hvem kjører bussen?")).ToBeVisibleAsync(Window.Patiently);
        await anne.Page.GetByLabel("Overskrift").FillAsync("Bussen");
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Start tråden" }).ClickAsync();
        await Assertions.Expect(anne.Heading).ToHaveTextAsync("Bussen", new() { Timeout = Window.Patience });
        await anne.Go($"/okt/{stop}/etterpa");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Link, new() { Name = "Bussen", Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(anne.Crashes);
        Assert.Empty(ingrid.Crashes);
    }

    /// <summary>The second to save sees what the first saved, beside what was typed; then takes the line out.</summary>
    private async Task ChangeInTwoWindows(Window anne, Guid stop)
    {
        await using var again = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}/etterpa");
        foreach (var (window, words) in new[] { (anne, "Vi møtes i april"), (again, "Vi møtes i mai") })
        {
            await Line(window, "Vi møtes igjen i mars")
                .GetByRole(AriaRole.Button, new() { Name = "Endre" })
                .ClickAsync();
            await window.Page.GetByLabel("Hva ble bestemt?").First.FillAsync(words);
        }
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).First.ClickAsync();
        await Assertions.Expect(Line(anne, "Vi møtes i april")).ToBeVisibleAsync(Window.Patiently);

        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).First.ClickAsync();
        var alert = again.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Vi møtes i april" });
        await Assertions.Expect(alert).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(again.Page.GetByLabel("Hva ble bestemt?").First).ToHaveValueAsync("Vi møtes i mai");
        await again.Check();
        await again.Press("Lagre min");
        await Assertions.Expect(Line(again, "Vi møtes i mai")).ToBeVisibleAsync(Window.Patiently);

        var asked = "";
        again.Page.Dialog += (_, dialog) =>
        {
            asked = dialog.Message;
            dialog.AcceptAsync();
        };
        await Line(again, "Vi møtes i mai").GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).ClickAsync();
        await Assertions.Expect(Line(again, "Vi møtes i mai")).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        Assert.Contains("Ta linja bort", asked, StringComparison.Ordinal);
        Assert.Empty(again.Crashes);
    }

    private static ILocator Line(Window window, string words) =>
        window.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = words });
}
