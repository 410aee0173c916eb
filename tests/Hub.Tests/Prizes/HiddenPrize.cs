using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Prizes;

/// <summary>
/// A round and a nomination, which everybody sees, and what the jury gives it and says of it, which nobody sees who looks:
/// not while it judges, and not when it has closed.
/// </summary>
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
        foreach (var isClosed in new[] { false, true })
        {
            var judged = await hub.JudgedToday();
            using var liv = await hub.SignIn(People.Liv);
            using var tone = await hub.SignIn(People.Tone);
            using var gro = await hub.SignIn(People.Gro);
            await siv.Appoint(judged.Round, liv, tone, gro);
            Assert.Equal("", await tone.Score(judged.Karis, 9, 7, "Juryord om den"));
            Assert.Equal("", await gro.Declare(judged.Karis, "Juryord om seg selv"));
            if (isClosed)
                Assert.Equal("", await liv.Close(judged.Round));
            hidden.Ids.Add($"PrizeRound:{judged.Round}");
            hidden.Ids.Add($"PrizeNomination:{judged.Karis}");
        }
        hidden.Words["Juryord"] = (Viewers.Nobody, Viewers.Nobody);
    }
}
