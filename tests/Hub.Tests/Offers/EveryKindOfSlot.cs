using Hub.Testing;

namespace Hub.Tests.Offers;

/// <summary>Booked, changed, moved, cancelled and closed.</summary>
internal sealed class EveryKindOfSlot : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var slots = new[] { await anne.OpenSlot("50", note: "Ta med *planen*"), await anne.OpenSlot("50") };
        var booking = await kari.Book(slots[0], "Hjelp");
        await kari.Do("changeBooking", "errors { code }", new { booking, wish = "Mer hjelp" });
        await kari.Do("moveBooking", "errors { code }", new { booking, to = slots[1] });
        await kari.Do("cancelBooking", "errors { code }", new { booking, reason = "Likevel ikke" });
        await kari.Book(slots[0], "Likevel");
        var (date, starts) = Slots.NextTime();
        await anne.Do(
            "changeSlot",
            "errors { code }",
            new
            {
                slot = slots[0],
                date,
                starts,
                minutes = 30,
                place = "Rådhuset",
                note = "Ny tid",
            }
        );
        await anne.Do("closeSlot", "errors { code }", new { slot = slots[0], reason = "Snø" });
    }
}
