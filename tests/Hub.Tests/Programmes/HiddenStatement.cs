using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Programmes;

/// <summary>What Kari's municipality needs, for the members of its network.</summary>
internal sealed class HiddenStatement : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        await kari.Say(
            "5006",
            new
            {
                needsIn = new[] { "housing" },
                needs = "Behovsinnspill her",
                offers = "Behovsinnspill òg",
            }
        );
        hidden.Words["Behovsinnspill"] = (Viewers.Network, Viewers.Nobody);
    }
}
