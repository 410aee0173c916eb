using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Tours.Contributions;

/// <summary>What Kari proposed, which she and the committee see, and the call, which everybody sees.</summary>
internal sealed class HiddenContribution : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (tour, _) = await anne.PublishTour("50", "Med innspill");
        await anne.TryCall(tour, [], about: "Invitasjonsord til alle");
        var contribution = await kari.Propose(tour, "Forslagsord i tittelen", "Forslagsord Prøvesen");
        await anne.Rate(contribution, 5);
        await anne.Do("declineContribution", "errors { code }", new { contribution, answer = "Forslagsord i svaret" });

        hidden.Words["Forslagsord"] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.Add($"Contribution:{contribution}");
    }
}
