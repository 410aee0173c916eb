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
        await Judge(hub, siv, kari, ingrid);
    }

    /// <summary>Judged and closed; what the sample's last round announced stands beside it.</summary>
    private static async Task Judge(TestHub hub, HttpClient siv, HttpClient kari, HttpClient ingrid)
    {
        var judged = await hub.JudgedToday();
        using var mona = await hub.SignIn(People.Mona);
        await siv.Appoint(judged.Round, mona, kari, ingrid);
        await siv.Appoint(judged.Round, siv, mona, kari, ingrid);
        Assert.Equal("", await mona.Score(judged.Karis, 4, 5, "Monas kommentar"));
        Assert.Equal("", await mona.Score(judged.Karis, 6, null, "Monas *andre* kommentar"));
        Assert.Equal("", await siv.Score(judged.Ingrids, 7, 7, "Sivs kommentar"));
        Assert.Equal("", await mona.Declare(judged.Ingrids, "Monas feil"));
        Assert.Equal("", await mona.TakeBack(judged.Ingrids, "Monas retting"));
        Assert.Equal("", await mona.Declare(judged.Ingrids, "Monas grunn"));
        await Follow(kari, judged.Round, true);
        await Follow(mona, judged.Round, true);
        await Follow(mona, judged.Round, false);
        Assert.Equal("", await siv.Close(judged.Round));
    }

    private static async Task Follow(HttpClient client, Guid round, bool on)
    {
        Assert.Equal("", (await client.Do("followPrizeRound", "round { uuid }", new { round, on })).Codes());
    }
}
