using System.Text.Json;
using Deque.AxeCore.Playwright;
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
        var stop = await PublishStop();
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await Press(anne, "Åpne rommet");
        await Press(anne, "Start økta");
        await using var ola = await chromium.SignIn(People.Ola, width: 390, returnTo: $"/okt/{stop}");
        await Assertions
            .Expect(ola.Page.GetByText("Direkte", new() { Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);

        // Attack: markup as a question is only text.
        const string Question = "Hvem betaler <img src=x onerror=alert(1)>?";
        await ola.Page.GetByLabel("Still et spørsmål").FillAsync(Question);
        await Press(ola, "Send spørsmålet");
        await Press(anne, "Vis for alle");
        await Assertions
            .Expect(ola.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (0)" }))
            .ToBeEnabledAsync(new() { Timeout = Window.Patience });
        await Press(ola, "Vil ha svar (0)");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (1)" }).First)
            .ToBeVisibleAsync(Window.Patiently);

        await anne.Page.GetByText("Lag en avstemning").ClickAsync();
        await anne.Page.GetByLabel("Spørsmål", new() { Exact = true }).FillAsync("Hva tar dere med hjem?");
        await anne.Page.GetByLabel("Alternativer, ett på hver linje").FillAsync("En kafé\n<script>alert(1)</script>");
        await Press(anne, "Lagre som utkast");
        await Press(anne, "Åpne");
        await ola.Page.GetByRole(AriaRole.Tab, new() { Name = "Avstemninger" }).ClickAsync();
        await ola.Page.GetByLabel("En kafé").CheckAsync();
        await Press(ola, "Svar");
        foreach (var window in new[] { anne, ola })
        {
            await Assertions.Expect(window.Page.GetByText("1 (100 %)").First).ToBeVisibleAsync(Window.Patiently);
            await Check(window);
        }
        Assert.Empty(anne.Crashes);
        Assert.Empty(ola.Crashes);
    }

    private static Task Press(Window window, string name) =>
        window
            .Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })
            .First.ClickAsync(new() { Timeout = Window.Patience });

    private static async Task Check(Window window)
    {
        var found = await window.Page.RunAxe(AccessibilityTests.Wcag);
        Assert.True(
            found.Violations.Length == 0,
            string.Join(
                "\n",
                found.Violations.Select(fault =>
                    $"{fault.Id}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"
                )
            )
        );
        var sideways = await window.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(sideways <= 0, $"The page scrolls {sideways} px sideways.");
    }

    private async Task<Guid> PublishStop()
    {
        using var anne = await chromium.Hub.SignIn(People.Anne);
        var stop = Guid.NewGuid();
        var answer = await HubAt.Ask(
            anne,
            "mutation ($input: PublishTourInput!) { publishTour(input: $input) { tour { uuid } errors { code } } }",
            new
            {
                input = new
                {
                    id = Guid.NewGuid(),
                    version = 0,
                    content = new
                    {
                        title = "Turné med økt",
                        organiser = "Statsforvalteren i Trøndelag",
                        networks = new[] { "50" },
                        stops = new[]
                        {
                            new
                            {
                                id = stop,
                                date = "2031-03-12",
                                place = "Steinkjer",
                            },
                        },
                    },
                },
            }
        );
        var payload = answer.GetProperty("data").GetProperty("publishTour");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("errors").ValueKind);
        return stop;
    }
}
