using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Journeys;

/// <summary>Kari's municipality asks for help in a journey that it has published.</summary>
internal sealed class HiddenHelp : IHide
{
    private const string Words = "Hjelpeord";

    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006");
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        await kari.Do("askForHelp", "journey { uuid }", new { journey, about = $"{Words} her" });

        hidden.Words[Words] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.Add($"Journey:{journey}");
        hidden.Arguments["Query.journeyOverviewChanges"] =
            "network: \"50\", programme: \"bo-trygt-hjemme\", from: \"2026-01-01T00:00:00Z\"";
        hidden.Arguments["Municipality.standing"] = "programme: \"bo-trygt-hjemme\"";
        hidden.Arguments["Query.journeySums"] = "network: \"50\", programme: \"bo-trygt-hjemme\"";
        hidden.Arguments["Query.journeySumsByCounty"] = "programme: \"bo-trygt-hjemme\"";
    }
}
