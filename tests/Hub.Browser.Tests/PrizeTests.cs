using Hub.Browser.Tests.Browsing;
using Hub.Sample;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>The open round of the sample content, on a hub whose clock is put forward from its one day to the next.</summary>
public sealed class PrizeTests(Chromium chromium)
{
    [Fact]
    public async Task Nominated_judged_and_announced_with_the_keyboard_alone()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(
            services => services.AddSingleton<TimeProvider>(time),
            settings: ("Hub:Web", "on")
        );
        var experience = $"/erfaring/{SampleContent.IdOf("erfaring-turvenn"):D}";

        await using (var kari = await SignIn(hub, People.Kari, experience))
        {
            await Enter(kari, await Name(kari, "^Nominer til Leve hele livet-prisen"));
            await Type(kari, "Hvorfor bør den vinne?", "Den koster ingenting.");
            await kari.Check();
            await Enter(kari, "Send nominasjonen");
            await Assertions
                .Expect(kari.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Nominert til Leve hele") }))
                .ToBeVisibleAsync(Window.Patiently);
            Assert.Empty(kari.Crashes);
        }
        await using (var siv = await SignIn(hub, People.Siv, "/pris"))
        {
            await siv.Press("Velg jury");
            await siv.Page.GetByLabel("Finn medlemmer i").SelectOptionAsync("50");
            await siv.Page.GetByLabel("Anne Lie").CheckAsync(new() { Timeout = Window.Patience });
            await siv.Check();
            await siv.Press("Lagre juryen");
            await Assertions.Expect(siv.Page.GetByText("Jury: Anne Lie (leder)")).ToBeVisibleAsync(Window.Patiently);
        }

        time.PutForward(TimeSpan.FromDays(25));
        await using (var anne = await SignIn(hub, People.Anne, "/pris"))
        {
            await Follow(anne, "Gå til juryens side");
            await Tab(anne, "Virker i hverdagen");
            await anne.Page.Keyboard.PressAsync("8");
            await Type(anne, "Kommentar til juryen (valgfritt)", "Lett å prøve");
            await anne.Check();
            await Enter(anne, "Lagre poengene");
            await Assertions.Expect(anne.Page.GetByText("1 av 1 har gitt poeng")).ToBeVisibleAsync(Window.Patiently);
            await Enter(anne, "Avslutt vurderingen");
            await Enter(anne, "Avslutt nå");
            await Assertions.Expect(anne.Page.GetByText("8,00").First).ToBeVisibleAsync(Window.Patiently);
            await anne.Check();
            Assert.Empty(anne.Crashes);
        }

        time.PutForward(TimeSpan.FromDays(36));
        await using (var anne = await SignIn(hub, People.Anne, "/pris"))
        {
            await Follow(anne, "Gå til juryens side");
            // The form comes a moment after the results.
            await Assertions.Expect(anne.Page.GetByLabel("Juryens begrunnelse")).ToBeVisibleAsync(Window.Patiently);
            // The first is the way to it, in the table of results.
            await Tab(anne, "Turvenn fra skolen");
            await Tab(anne, "Turvenn fra skolen");
            await anne.Page.Keyboard.PressAsync("V");
            await Type(anne, "Juryens begrunnelse", "Én time i uka er nok.");
            await anne.Check();
            await Enter(anne, "Kunngjør");
            await Assertions
                .Expect(anne.Page.GetByRole(AriaRole.Link, new() { Name = "Vinneren er kunngjort" }))
                .ToBeVisibleAsync(Window.Patiently);
            Assert.Empty(anne.Crashes);
        }
        await using var visitor = await chromium.Open(width: 390, at: hub);
        await visitor.Go("/pris");
        await Assertions.Expect(visitor.Page.GetByText("Én time i uka er nok.")).ToBeVisibleAsync(Window.Patiently);
        await visitor.Check();
        await visitor.Go(experience);
        await Assertions
            .Expect(visitor.Page.GetByText("Vinner", new() { Exact = true }).First)
            .ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(visitor.Crashes);
    }

    private async Task<Window> SignIn(TestHub hub, Person person, string returnTo)
    {
        var window = await chromium.Open(at: hub);
        await window.SignIn(person, returnTo);
        return window;
    }

    private static async Task<string> Name(Window window, string pattern)
    {
        var button = window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new(pattern) });
        await Assertions.Expect(button).ToBeVisibleAsync(Window.Patiently);
        return await button.InnerTextAsync();
    }

    private static async Task Follow(Window window, string link)
    {
        await Assertions
            .Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = link }))
            .ToBeVisibleAsync(Window.Patiently);
        await Enter(window, link);
        await Assertions.Expect(window.Heading).ToHaveTextAsync("Juryen");
    }

    private static async Task Type(Window window, string label, string text)
    {
        await Assertions.Expect(window.Page.GetByLabel(label).First).ToBeVisibleAsync(Window.Patiently);
        await Tab(window, label);
        await window.Page.Keyboard.TypeAsync(text);
    }

    private static async Task Enter(Window window, string name)
    {
        await Assertions
            .Expect(window.Page.GetByText(name, new() { Exact = true }).First)
            .ToBeVisibleAsync(Window.Patiently);
        await Tab(window, name);
        await window.Page.Keyboard.PressAsync("Enter");
    }

    private static Task Tab(Window window, string name) => KeyboardTests.Tab(window, name);
}
