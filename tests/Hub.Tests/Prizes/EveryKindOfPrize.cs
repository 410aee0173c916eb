using Hub.Testing;

namespace Hub.Tests.Prizes;

/// <summary>A round opened and changed, a nomination that stands and one that was taken back.</summary>
internal sealed class EveryKindOfPrize : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var siv = await hub.SignIn(People.Siv);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var year = Prizes.NextYear();
        var round = await siv.PublishRound(Prizes.Round(year, name: "Sivs pris"));
        await siv.PublishRound(Prizes.Round(year, about: "Sivs *endrede* ord"));
        await kari.Nominate(round, await hub.KarisExperience("Karis nominerte"), "Karis grunn");
        var taken = await hub.KarisExperience("Karis andre nominerte");
        await ingrid.TryWithdraw(await ingrid.Nominate(round, taken, "Ingrids første grunn"));
        await ingrid.Nominate(round, taken, "Ingrids grunn");
    }
}
