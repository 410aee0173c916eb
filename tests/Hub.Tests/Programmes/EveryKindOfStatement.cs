using Hub.Testing;

namespace Hub.Tests.Programmes;

/// <summary>What a municipality needs, said twice.</summary>
internal sealed class EveryKindOfStatement : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        await kari.Say("5006", new { needsIn = new[] { "housing" }, needs = "Noen å snakke med" });
        await kari.Say("5006", new { offersIn = new[] { "housing" }, offers = "Noen å snakke med" });
    }
}
