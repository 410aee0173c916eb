using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Microsoft.Playwright;

namespace Hub.Browser.Tests;

/// <summary>Somebody who was registered by their municipality, with a phone, a personal link and no account.</summary>
public sealed class DelegateTests(Chromium chromium)
{
    [Fact]
    public async Task A_delegate_corrects_their_details_by_keyboard_takes_part_and_says_what_they_thought()
    {
        var stop = (await Stops.OpenSessions(chromium.Hub, "Med lenke", "5006"))[0];
        var link = await Stops.RegisterByLink(chromium.Hub, stop, "Feilskrevet Prøvesen");
        await using var phone = await chromium.Open(width: 390, height: 844);
        await phone.Page.GotoAsync(link);
        await Assertions
            .Expect(phone.Heading)
            .ToHaveTextAsync("Hei, Feilskrevet Prøvesen", new() { Timeout = Window.Patience });
        // The secret is out of the address line, which is easily shown to others.
        Assert.EndsWith("/deltaker", phone.Page.Url, StringComparison.Ordinal);
        await phone.Check();

        var change = phone.Page.GetByRole(AriaRole.Button, new() { Name = "Endre opplysninger" });
        await change.FocusAsync();
        await phone.Page.Keyboard.PressAsync("Enter");
        var name = phone.Page.GetByLabel("Navn");
        await Assertions.Expect(name).ToBeVisibleAsync(Window.Patiently);
        await phone.Check();
        await phone.Page.Keyboard.PressAsync("Tab");
        await phone.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(name).ToBeFocusedAsync();
        await phone.Page.Keyboard.PressAsync("Control+a");
        await phone.Page.Keyboard.PressAsync("Delete");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(phone.Page.GetByText("Skriv navnet på deltakeren.")).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(name).ToBeFocusedAsync();
        await phone.Page.Keyboard.TypeAsync("Borghild Prøvesen");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(phone.Heading)
            .ToHaveTextAsync("Hei, Borghild Prøvesen", new() { Timeout = Window.Patience });
        await Assertions.Expect(change).ToBeFocusedAsync();
        await phone.Page.GetByLabel("Står på deltakerlista").FocusAsync();
        await phone.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(phone.Page.GetByLabel("Står på deltakerlista")).ToBeCheckedAsync();

        await using var anne = await chromium.SignIn(People.Anne, returnTo: $"/okt/{stop}");
        await anne.Press("Start økta");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Bli med i økta" }).ClickAsync();
        await Assertions
            .Expect(phone.Page.GetByText("Direkte", new() { Exact = true }))
            .ToBeVisibleAsync(Window.Patiently);
        await phone.Check();
        anne.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await anne.Press("Avslutt økta");
        await Assertions
            .Expect(anne.Page.GetByRole(AriaRole.Link, new() { Name = "Etter økta: referat og resultater" }))
            .ToBeVisibleAsync(Window.Patiently);

        // The letter that asks leads to the form, on another device too.
        await using var tablet = await chromium.Open(width: 390, height: 844);
        await tablet.Page.GotoAsync(
            link.Replace("/deltaker#", $"/deltaker?til=/okt/{stop}/etterpa#", StringComparison.Ordinal)
        );
        await Assertions.Expect(tablet.Heading).ToContainTextAsync("Etter økta", new() { Timeout = Window.Patience });
        await tablet.Page.GetByRole(AriaRole.Radio, new() { Name = "5 – helt enig" }).First.FocusAsync();
        await tablet.Page.Keyboard.PressAsync("Space");
        await tablet.Page.GetByLabel("Hva var bra?").FillAsync("Kaffen");
        await tablet.Check();
        await tablet.Press("Send svaret");
        await Assertions.Expect(tablet.Page.GetByText("Takk, du har svart.")).ToBeVisibleAsync(Window.Patiently);

        // On the phone they are the same one.
        await phone.Go($"/okt/{stop}/etterpa");
        await Assertions.Expect(phone.Page.GetByText("Takk, du har svart.")).ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(phone.Crashes);
        Assert.Empty(tablet.Crashes);
    }
}
