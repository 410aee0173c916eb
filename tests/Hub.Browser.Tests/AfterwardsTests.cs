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
        await ingrid
            .Page.GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = "Vi lager en turgruppe" })
            .GetByRole(AriaRole.Link, new() { Name = "Gjør til tiltak" })
            .ClickAsync();
        // Another test may have begun her municipality's journey.
        var begin = ingrid.Page.GetByRole(AriaRole.Button, new() { Name = "Begynn veikartet" });
        var what = ingrid.Page.GetByLabel("Hva skal dere gjøre?");
        await Assertions.Expect(begin.Or(what)).ToBeVisibleAsync(Window.Patiently);
        if (await begin.IsVisibleAsync())
            await begin.ClickAsync();
        await Assertions.Expect(what).ToHaveValueAsync("Vi lager en turgruppe");
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

    [Fact]
    public async Task A_recording_comes_with_captions_those_who_were_there_are_asked_and_a_moment_becomes_an_experience()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Opptak", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        anne.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await anne.Press("Si at det blir opptak");
        await anne.Press("Start økta");
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stop}");
        await Assertions.Expect(ola.Page.GetByText("Det blir gjort opptak").First).ToBeVisibleAsync(Window.Patiently);
        await anne.Press("Avslutt økta");
        await anne.Go($"/okt/{stop}/etterpa");

        await anne.Page.GetByText("Legg ut opptak", new() { Exact = true }).ClickAsync();
        await anne.Page.GetByLabel("Lenke til opptaket").FillAsync("https://video.example/opptak.mp4");
        await anne.Page.GetByLabel("Det som sies, dekker det bildet viser.").CheckAsync();
        await anne.Press("Legg ut opptaket");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("bare legges ut med teksting", new() { Timeout = Window.Patience });
        await anne
            .Page.GetByLabel("Teksting fra fil (WebVTT)")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "teksting.vtt",
                    MimeType = "text/vtt",
                    Buffer = "WEBVTT\n\n00:01:05.000 --> 00:01:08.000\nVi begynte med kaffe\n"u8.ToArray(),
                }
            );
        await Assertions.Expect(anne.Page.GetByText("1 linje er tatt inn.")).ToBeVisibleAsync(Window.Patiently);
        await anne.Press("Legg ut opptaket");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Link, new() { Name = "Last ned tekstingen (WebVTT)" }))
            .ToBeVisibleAsync(Window.Patiently);
        await anne.Check();

        await ola.Go($"/okt/{stop}/etterpa");
        await ola.Page.GetByRole(AriaRole.Radio, new() { Name = "5 – helt enig" }).First.FocusAsync();
        await ola.Page.Keyboard.PressAsync("Space");
        await ola.Page.GetByLabel("Hva var bra?").FillAsync("Kaffen");
        // Half typed, and the page is loaded anew.
        await ola.Page.ReloadAsync();
        await Assertions
            .Expect(ola.Page.GetByLabel("Hva var bra?"))
            .ToHaveValueAsync("Kaffen", new() { Timeout = Window.Patience });
        await ola.Check();
        await ola.Press("Send svaret");
        await Assertions.Expect(ola.Page.GetByText("Takk, du har svart.")).ToBeVisibleAsync(Window.Patiently);

        await ola.Page.GetByText("Alt som ble sagt (teksting)").ClickAsync();
        await ola
            .Page.GetByRole(AriaRole.Button, new() { Name = "Gjør til erfaring: det som ble sagt 1:05" })
            .ClickAsync();
        await Assertions
            .Expect(ola.Page.GetByLabel("Hva vi gjorde"))
            .ToHaveValueAsync(
                "> Vi begynte med kaffe\n\n[1:05](https://video.example/opptak.mp4#t=65)",
                new() { Timeout = Window.Patience }
            );
        await Assertions.Expect(ola.Page.GetByText("Alt er lagret.")).ToBeVisibleAsync(Window.Patiently);
        await ola.Page.ReloadAsync();
        await ola.Page.GetByRole(AriaRole.Link, new() { Name = "Vi begynte med kaffe" }).ClickAsync();
        await Assertions.Expect(ola.Heading).ToContainTextAsync("Etter økta", new() { Timeout = Window.Patience });
        Assert.Empty(anne.Crashes);
        Assert.Empty(ola.Crashes);
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
