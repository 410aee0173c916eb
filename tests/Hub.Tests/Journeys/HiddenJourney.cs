using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Journeys;

/// <summary>Kari's municipality has a journey that is not published, with a measure born of an open topic.</summary>
internal sealed class HiddenJourney : IHide
{
    private const string Words = "Vegord";

    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Opphav");
        var journey = await kari.OpenJourney("5006", "leve-hele-livet");
        await kari.AddGoal(journey, $"{Words} mål");
        var measure = await kari.AddMeasure(journey, $"{Words} tiltak", origin: $"Topic:{topic}");

        hidden.Words[Words] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([$"Topic:{topic}", $"Journey:{journey}", $"Measure:{measure}"]);
        hidden.Arguments["Query.journey"] = $"id: \"{journey}\"";
        hidden.Arguments["Query.journeyOf"] = "municipality: \"5006\", programme: \"leve-hele-livet\"";
        hidden.Arguments["Query.journeyOverview"] = "network: \"50\", programme: \"leve-hele-livet\"";
        hidden.Arguments["Query.story"] = $"of: \"Topic:{topic}\"";
        hidden.Arguments["Journey.changes"] = "from: \"2026-01-01T00:00:00Z\"";
        hidden.Channels.Add(("journey/{uuid}", $"journey/{journey}", Viewers.OwnMunicipality | Viewers.Facilitator));
    }
}
