using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Prizes;

/// <summary>A round and a nomination, which everybody sees.</summary>
internal sealed class HiddenPrize : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var siv = await hub.SignIn(People.Siv);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var year = Prizes.NextYear();
        var round = await siv.PublishRound(Prizes.Round(year, about: "Prisord til alle"));
        var nomination = await ingrid.Nominate(
            round,
            await hub.KarisExperience("Pris i det skjulte"),
            "Nominasjonsord"
        );

        hidden.Words["Prisord"] = (Viewers.Everybody, Viewers.Nobody);
        hidden.Words["Nominasjonsord"] = (Viewers.Everybody, Viewers.Nobody);
        hidden.Ids.Add($"PrizeRound:{round}");
        hidden.Ids.Add($"PrizeNomination:{nomination}");
    }
}
