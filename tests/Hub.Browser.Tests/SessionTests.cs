using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>A host at a desk and somebody on a phone, in one session.</summary>
public sealed class SessionTests(Chromium chromium)
{
    [Fact]
    public async Task The_host_shows_a_question_and_opens_a_poll_and_both_see_the_same_result()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Turné med økt", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stop}");
        await Assertions
            .Expect(ola.Page.GetByText("Direkte", new() { Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);

        // Attack: markup as a question is only text.
        const string Question = "Hvem betaler <img src=x onerror=alert(1)>?";
        await ola.Page.GetByLabel("Still et spørsmål").FillAsync(Question);
        await ola.Press("Send spørsmålet");
        await anne.Press("Vis for alle");
        await Assertions
            .Expect(ola.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (0)" }))
            .ToBeEnabledAsync(new() { Timeout = Window.Patience });
        await ola.Press("Vil ha svar (0)");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (1)" }).First)
            .ToBeVisibleAsync(Window.Patiently);

        await anne.Page.GetByText("Lag en avstemning").ClickAsync();
        await anne.Page.GetByLabel("Spørsmål", new() { Exact = true }).FillAsync("Hva tar dere med hjem?");
        await anne.Page.GetByLabel("Alternativer, ett på hver linje").FillAsync("En kafé\n<script>alert(1)</script>");
        await anne.Press("Lagre som utkast");
        await anne.Press("Åpne");
        await ola.Page.GetByRole(AriaRole.Tab, new() { Name = "Avstemninger" }).ClickAsync();
        await ola.Page.GetByLabel("En kafé").CheckAsync();
        await ola.Press("Svar");
        foreach (var window in new[] { anne, ola })
        {
            await Assertions.Expect(window.Page.GetByText("1 (100 %)").First).ToBeVisibleAsync(Window.Patiently);
            await window.Check();
        }
        Assert.Empty(anne.Crashes);
        Assert.Empty(ola.Crashes);
    }

    [Fact]
    public async Task What_was_asked_and_answered_without_a_line_goes_out_once_when_it_is_back()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Tunnel", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await anne.Page.GetByText("Lag en avstemning").ClickAsync();
        await anne.Page.GetByLabel("Spørsmål", new() { Exact = true }).FillAsync("Tar dere det i bruk?");
        await anne.Page.GetByLabel("Alternativer, ett på hver linje").FillAsync("Ja\nNei");
        await anne.Press("Lagre som utkast");
        await anne.Press("Åpne");
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stop}");
        var polls = ola.Page.GetByRole(AriaRole.Tab, new() { Name = "Avstemninger" });
        await Assertions.Expect(polls).ToBeVisibleAsync(Window.Patiently);

        await ola.CutLine();
        await ola.Page.GetByLabel("Still et spørsmål").FillAsync("Skrevet i tunnelen");
        await ola.Press("Send spørsmålet");
        await Assertions.Expect(ola.Page.GetByText("Ikke sendt")).ToBeVisibleAsync(Window.Patiently);
        await polls.ClickAsync();
        await ola.Page.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await ola.Press("Svar");
        await Assertions
            .Expect(ola.Page.GetByText("sendes av seg selv når du er på nett igjen"))
            .ToBeVisibleAsync(Window.Patiently);
        await ola.RestoreLine();

        await Assertions.Expect(ola.Page.GetByText("1 (100 %)").First).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(anne.Page.GetByText("1 har svart").First).ToBeVisibleAsync(Window.Patiently);
        await Assertions
            .Expect(anne.Page.GetByText("Skrevet i tunnelen"))
            .ToHaveCountAsync(1, new() { Timeout = Window.Patience });
        await Assertions
            .Expect(ola.Page.GetByText("Ikke sendt"))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await ola.Page.ReloadAsync();
        await Assertions
            .Expect(ola.Page.GetByText("Skrevet i tunnelen"))
            .ToHaveCountAsync(1, new() { Timeout = Window.Patience });
    }

    // Attack: ten thousand characters as a question.
    [Fact]
    public async Task A_question_that_is_too_long_is_refused_and_kept()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "For langt", "5006"))[0];
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stop}");
        var text = new string('å', 10_000);
        await ola.Page.GetByLabel("Still et spørsmål").FillAsync(text);
        await ola.Press("Send spørsmålet");
        await Assertions
            .Expect(ola.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("Teksten er for lang", new() { Timeout = Window.Patience });
        await ola.Check();
        await ola.Page.ReloadAsync();
        await Assertions.Expect(ola.Page.GetByText(text)).ToBeVisibleAsync(Window.Patiently);
        await ola.Press("Hent teksten tilbake");
        await Assertions.Expect(ola.Page.GetByLabel("Still et spørsmål")).ToHaveValueAsync(text);
    }
}
