using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>Somebody in the hall with a phone and no account.</summary>
public sealed class HallTests(Chromium chromium)
{
    [Fact]
    public async Task A_guest_gives_the_code_on_the_canvas_takes_part_and_is_out_when_it_is_taken_back()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "I salen", "5006"))[0];
        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await using var canvas = await chromium.SignIn(People.Anne);
        await canvas.Page.GotoAsync($"/okt/{stop}/lerret");
        await Assertions.Expect(canvas.Heading).ToHaveCountAsync(1, new() { Timeout = Window.Patience });
        await anne.Press("Lag kode for salen");
        var wall = canvas.Page.Locator(".hall-code");
        await Assertions.Expect(wall).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(canvas.Page.GetByRole(AriaRole.Img)).ToBeVisibleAsync(Window.Patiently);
        await canvas.Check();
        var code = await wall.InnerTextAsync();

        await using var phone = await chromium.Open(width: 390, height: 844);
        await phone.Go($"/okt/{stop}");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Er du i salen?" }).ClickAsync();
        await phone.Page.GetByLabel("Koden (åtte sifre)").FillAsync("0000 0000");
        await phone.Press("Bli med");
        await Assertions
            .Expect(phone.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("Koden finnes ikke", new() { Timeout = Window.Patience });
        await phone.Check();
        await phone.Page.GetByLabel("Koden (åtte sifre)").FillAsync(code);
        await phone.Page.GetByLabel("Hva skal vi kalle deg?").FillAsync("Bjørg");
        await phone.Page.Keyboard.PressAsync("Enter");

        await Assertions
            .Expect(phone.Page.GetByText("Direkte", new() { Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);
        await phone.Page.GetByLabel("Still et spørsmål").FillAsync("Hvordan kommer vi i gang?");
        await phone.Press("Send spørsmålet");
        await anne.Press("Vis for alle");
        await phone.Press("Vil ha svar (0)");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Button, new() { Name = "Vil ha svar (1)" }).First)
            .ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(anne.Page.GetByText("Bjørg (gjest)").First).ToBeVisibleAsync();
        await Assertions.Expect(anne.Page.GetByText("1 har kommet inn med koden")).ToBeVisibleAsync(Window.Patiently);
        await phone.Page.GetByRole(AriaRole.Tab, new() { Name = "Chat" }).ClickAsync();
        await phone.Page.GetByPlaceholder("Skriv en melding …").FillAsync("Hei fra salen");
        await phone.Press("Send");
        await phone.Sees("Hei fra salen");
        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Tab, new() { Name = "Vertspult" })).ToHaveCountAsync(0);
        await phone.Check();
        await anne.Check();

        // The square on the wall leads to the same page with the code filled in.
        await using var second = await chromium.Open(width: 390);
        await second.Go($"/salen#{code.Replace(" ", "", StringComparison.Ordinal)}");
        await second.Press("Bli med");
        await Assertions.Expect(anne.Page.GetByText("2 har kommet inn med koden")).ToBeVisibleAsync(Window.Patiently);

        // One of them is sent out alone.
        await anne.Page.GetByText("Se hvem som har kommet inn").ClickAsync();
        await anne.Page.GetByRole(AriaRole.Button, new() { Name = "Send ut Gjest", Exact = true }).ClickAsync();
        await Assertions.Expect(second.Page.GetByText("Økta er ikke åpnet for deg")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(anne.Page.GetByText("1 har kommet inn med koden")).ToBeVisibleAsync(Window.Patiently);
        await anne.Check();

        anne.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await anne.Press("Trekk koden tilbake");
        await Assertions.Expect(phone.Page.GetByText("Økta er ikke åpnet for deg")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(wall).ToHaveCountAsync(0, new() { Timeout = Window.Patience });
        Assert.Empty(phone.Crashes);
    }
}
