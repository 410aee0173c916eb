using Hub.Testing;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Tours.Contributions;

/// <summary>Asked for, proposed, changed, withdrawn, rated, chosen and declined.</summary>
internal sealed class EveryKindOfContribution : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (tour, stop) = await anne.OpenCall("Turné som spør", await kari.PersonId());
        var one = await kari.Propose(tour, "Karis forslag");
        await kari.Do(
            "changeContribution",
            "errors { code }",
            new
            {
                contribution = one,
                title = "Karis forslag, rettet",
                summary = "Nytt *sammendrag*",
                presenter = "Odd Prøvesen",
            }
        );
        await anne.Rate(one, 3);
        await anne.Rate(one, 4);
        await anne.Do(
            "chooseContribution",
            "errors { code }",
            new
            {
                contribution = one,
                stop,
                starts = "10:15",
                answer = "Velkommen",
            }
        );
        var two = await kari.Propose(tour, "Karis andre forslag");
        await anne.Do("declineContribution", "errors { code }", new { contribution = two, answer = "Ikke nå" });
        await kari.Do(
            "withdrawContribution",
            "withdrawn",
            new { contribution = await kari.Propose(tour, "Karis tredje forslag") }
        );
    }
}
