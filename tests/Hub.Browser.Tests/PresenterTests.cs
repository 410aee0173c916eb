using Deque.AxeCore.Playwright;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>Slides in step, who has which part, and the presenter's own window.</summary>
public sealed class PresenterTests(Chromium chromium)
{
    [Fact]
    public async Task The_phone_follows_the_presenter_goes_its_own_way_and_comes_back()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Lysark i takt", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await anne.Page.GetByLabel("Velg en PDF").SetInputFilesAsync(await Slides("Kafé for alle", "Kostnad", "Takk"));
        await ShowsPage(anne.Page, 1);
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stop}");
        await ShowsPage(ola.Page, 1);
        await Assertions.Expect(ola.Page.GetByRole(AriaRole.Img, new() { Name = "Side 1 av 3" })).ToBeVisibleAsync();
        await ola.Page.GetByText("Teksten på side 1").ClickAsync();
        await Assertions.Expect(ola.Page.GetByText("Kafé for alle")).ToBeVisibleAsync(Window.Patiently);

        await anne.Check();

        // The presenter's window is turned by keys alone.
        var window = await anne.NewTab();
        await window.GotoAsync($"/okt/{stop}/presentasjon");
        await ShowsPage(window, 1);
        await window.Keyboard.PressAsync("ArrowRight");
        await ShowsPage(ola.Page, 2);

        await ola.Press("Neste");
        await ShowsPage(ola.Page, 3);
        await window.Keyboard.PressAsync("Home");
        await Assertions
            .Expect(ola.Page.GetByText("Du blar selv. Presentøren er på side 1."))
            .ToBeVisibleAsync(Window.Patiently);
        await ShowsPage(ola.Page, 3);
        await ola.Press("Følg presentøren");
        await ShowsPage(ola.Page, 1);
        await window.Keyboard.PressAsync("Space");
        await ShowsPage(ola.Page, 2);

        await ola.Check();
        await Window.Check(window);
        Assert.Empty(anne.Crashes);
        Assert.Empty(ola.Crashes);
    }

    [Fact]
    public async Task What_cannot_be_shown_is_refused_in_plain_words()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Feil filer", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        var pdf = await Slides("Låst");
        var text = System.Text.Encoding.Latin1.GetString(pdf.Buffer);
        foreach (
            var (file, words) in new[]
            {
                (File("lysark.pptx", "PK\u0003\u0004 not slides"), "Filen er verken PDF eller bilde"),
                (File("lysark.pdf", "%PDF-1.7 that breaks off"), "Filen er ufullstendig"),
                (
                    File(
                        "låst.pdf",
                        text.Replace("trailer\n<<", "trailer\n<</Encrypt 9 0 R ", StringComparison.Ordinal)
                    ),
                    "beskyttet med passord"
                ),
                (
                    new()
                    {
                        Name = "stor.pdf",
                        MimeType = pdf.MimeType,
                        Buffer = new byte[10 * 1_048_576 + 1],
                    },
                    "høyst 10 MB"
                ),
            }
        )
        {
            await anne.Page.GetByLabel("Velg en PDF").SetInputFilesAsync(file);
            await Assertions
                .Expect(anne.Page.GetByRole(AriaRole.Alert))
                .ToContainTextAsync(words, new() { Timeout = Window.Patience });
        }
        await Assertions.Expect(anne.Page.Locator("canvas")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_co_host_gets_the_desk_at_once_takes_over_and_the_host_who_was_removed_loses_it()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Roller", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await using var kari = await chromium.SignIn(People.Kari, returnTo: $"/okt/{stop}");
        await Assertions.Expect(kari.Page.GetByLabel("Still et spørsmål")).ToBeVisibleAsync(Window.Patiently);
        await kari.Page.GetByLabel("Still et spørsmål").FillAsync("Halvskrevet");
        await anne.Page.GetByText("Gi noen en rolle").ClickAsync();
        await anne.Page.GetByLabel("Hvem").SelectOptionAsync(new SelectOptionValue { Label = "Kari Berg, Steinkjer" });
        await anne.Press("Gi rollen");

        // Nothing is reloaded by hand, and nothing that was typed is gone.
        var desk = kari.Page.GetByRole(AriaRole.Tab, new() { Name = "Vertspult" });
        await Assertions.Expect(desk).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Page.GetByLabel("Still et spørsmål")).ToHaveValueAsync("Halvskrevet");
        await desk.ClickAsync();
        await Assertions
            .Expect(kari.Page.GetByText("Her nå", new() { Exact = true }))
            .ToHaveCountAsync(2, new() { Timeout = Window.Patience });

        // Anne's line is cut; Kari goes on, and says so by the roles.
        await anne.CutLine();
        await Assertions
            .Expect(kari.Page.GetByText("Her nå", new() { Exact = true }))
            .ToHaveCountAsync(1, new() { Timeout = Window.Patience });
        await kari.Page.GetByLabel("Rollen til Kari Berg", new() { Exact = true }).SelectOptionAsync("HOST");
        await kari.Press("Si at det blir opptak");
        await Assertions
            .Expect(kari.Page.GetByText("Det blir gjort opptak av denne økta."))
            .ToBeVisibleAsync(Window.Patiently);
        await anne.RestoreLine();
        await Assertions
            .Expect(anne.Page.GetByText("Det blir gjort opptak av denne økta."))
            .ToBeVisibleAsync(Window.Patiently);

        // Anne removes Kari while it is live: her desk goes.
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Ta bort rollen til Kari Berg" }).ClickAsync();
        await Assertions.Expect(desk).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        await kari.Check();
    }

    [Fact]
    public async Task The_tour_goes_on_to_the_next_stop_and_the_map_and_the_people_follow()
    {
        var stops = await Stops.OpenSessions(chromium.Hub, "Over fjellet", "5006", "5025");
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stops[0]}");
        await anne.Press("Start økta");
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stops[0]}");
        await Assertions.Expect(ola.Page.GetByText("Turneen er nå hos Steinkjer.")).ToBeVisibleAsync(Window.Patiently);

        await anne.Page.GetByText("Gå videre til neste stopp").ClickAsync();
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Gå videre til Røros" }).ClickAsync();
        await anne.Press("Ja, gå videre");

        await Assertions.Expect(ola.Page.GetByText("Turneen er nå hos Røros.")).ToBeVisibleAsync(Window.Patiently);
        await Assertions
            .Expect(ola.Page.GetByRole(AriaRole.Link, new() { Name = "Steinkjer, har vært" }))
            .ToBeVisibleAsync(Window.Patiently);
        await ola.Page.GetByRole(AriaRole.Link, new() { Name = "Bli med til neste stopp" }).ClickAsync();
        await Assertions
            .Expect(ola.Page.GetByText("Direkte", new() { Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);
        await ola.Check();
    }

    [Fact]
    public async Task The_halls_canvas_follows_and_shows_what_is_said_asked_and_answered()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Lerretet", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await using var canvas = await chromium.SignIn(People.Anne);
        await canvas.Page.GotoAsync($"/okt/{stop}/lerret");
        await Assertions.Expect(canvas.Page.GetByText("Økta har ikke begynt ennå.")).ToBeVisibleAsync(Window.Patiently);
        await anne.Press("Start økta");
        await anne.Page.GetByLabel("Velg en PDF").SetInputFilesAsync(await Slides("Kafé for alle", "Takk"));
        await ShowsPage(canvas.Page, 1);
        await anne.Page.GetByLabel("Skriv teksting").FillAsync("Velkommen til Steinkjer");
        await anne.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(canvas.Page.GetByText("Velkommen til Steinkjer")).ToBeVisibleAsync(Window.Patiently);
        await canvas.Check();

        await anne.Page.GetByText("Lag en avstemning").ClickAsync();
        await anne.Page.GetByLabel("Spørsmål", new() { Exact = true }).FillAsync("Tar dere det i bruk?");
        await anne.Page.GetByLabel("Alternativer, ett på hver linje").FillAsync("Ja\nNei");
        await anne.Press("Lagre som utkast");
        await anne.Press("Åpne");
        await Assertions
            .Expect(canvas.Page.GetByRole(AriaRole.Heading, new() { Name = "Tar dere det i bruk?" }))
            .ToBeVisibleAsync(Window.Patiently);
        using (var ola = await chromium.Hub.SignIn(People.Ola))
        {
            var answer = await HubAt.Ask(ola, $"{{ session(id: \"{stop}\") {{ polls {{ uuid }} }} }}");
            var poll = answer.GetProperty("data").GetProperty("session").GetProperty("polls")[0].GetProperty("uuid");
            await HubAt.Ask(
                ola,
                "mutation ($input: AnswerPollInput!) { answerPoll(input: $input) { errors { code } } }",
                new { input = new { poll, choices = new[] { 0 } } }
            );
        }
        await Assertions.Expect(canvas.Page.GetByText("1 (100 %)")).ToBeVisibleAsync(Window.Patiently);
        await canvas.Check();
        await anne.Press("Lukk");
        await ShowsPage(canvas.Page, 1);
    }

    // Attack by nobody: a laptop whose clock is six years behind.
    [Fact]
    public async Task A_device_whose_clock_is_wrong_shows_the_hubs_time_and_counts_down_by_it()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Feil klokke", "5006"))[0];
        await using var anne = await chromium.Open();
        await anne.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2020, 1, 1, 3, 0, 0, DateTimeKind.Utc) });
        await anne.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Hele kvelden" }).ClickAsync();
        await Assertions.Expect(anne.Page.GetByText("Nå: Hele kvelden")).ToBeVisibleAsync(Window.Patiently);

        await anne.Page.GotoAsync($"/okt/{stop}/presentasjon");

        var left = anne.Page.GetByRole(AriaRole.Timer);
        await Assertions.Expect(left).ToContainTextAsync("igjen", new() { Timeout = Window.Patience });
        var shown = TimeOnly.Parse(await anne.Page.Locator(".presenter-clock time").InnerTextAsync(), null);
        var now = TimeOnly.FromTimeSpan(
            TimeZoneInfo
                .ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"))
                .TimeOfDay
        );
        var apart = Math.Abs((now.ToTimeSpan() - shown.ToTimeSpan()).TotalSeconds);
        Assert.True(apart is < 30 or > 86_370, $"The page shows {shown} at {now}.");
    }

    private static Task ShowsPage(IPage page, int number) =>
        Assertions.Expect(page.Locator($"canvas[data-page='{number}']").First).ToBeVisibleAsync(Window.Patiently);

    /// <summary>A PDF as browsers print it, one page for each text.</summary>
    private async Task<FilePayload> Slides(params string[] texts)
    {
        await using var window = await chromium.Open();
        await window.Page.SetContentAsync(
            "<style>@page{size:320mm 180mm}h1{break-after:page}</style>"
                + string.Concat(texts.Select(text => $"<h1>{text}</h1>"))
        );
        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
        return new()
        {
            Name = "lysark.pdf",
            MimeType = "application/pdf",
            Buffer = pdf,
        };
    }

    private static FilePayload File(string name, string content) =>
        new()
        {
            Name = name,
            MimeType = "application/pdf",
            Buffer = System.Text.Encoding.Latin1.GetBytes(content),
        };
}
