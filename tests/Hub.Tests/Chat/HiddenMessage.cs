using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Chat;

/// <summary>A message in the network's chat.</summary>
internal sealed class HiddenMessage : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        var message = await kari.SendMessage("50", "Prateord melding");

        hidden.Words["Prateord"] = (Viewers.Network, Viewers.Nobody);
        hidden.Ids.Add($"Message:{message}");
        hidden.Channels.Add(("chat/{key}", "chat/50", Viewers.Network));
    }
}
