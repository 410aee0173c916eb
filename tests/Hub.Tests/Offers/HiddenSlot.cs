using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Offers;

/// <summary>A time for guidance that the network sees, and what Kari has asked for in it.</summary>
internal sealed class HiddenSlot : IHide
{
    private const string BookingWords = "Onskeord";

    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var slot = await anne.OpenSlot("50", note: "Tidsord", link: $"https://mote.example/{BookingWords}");
        var booking = await kari.Book(slot, $"{BookingWords} fra Steinkjer");

        hidden.Words["Tidsord"] = (Viewers.Network, Viewers.Nobody);
        hidden.Words[BookingWords] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([$"Slot:{slot}", $"Booking:{booking}"]);
        hidden.Arguments["Query.slot"] = $"id: \"{slot}\"";
    }
}
