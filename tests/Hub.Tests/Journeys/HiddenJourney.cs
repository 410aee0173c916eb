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

        await kari.Do("setMeasureLearning", "measure { uuid }", new { id = measure, learning = $"{Words} lærdom" });
        await kari.Do(
            "setMeasureDecision",
            "measure { uuid }",
            new
            {
                id = measure,
                caseNumber = $"{Words} 1",
                decidedOn = "2026-04-01",
            }
        );
        await kari.Do(
            "setJourneyChallenge",
            "journey { uuid }",
            new
            {
                journey,
                version = 0,
                markdown = $"{Words} bilde",
            }
        );
        var indicator = await kari.AddIndicator(journey, $"{Words} indikator", source: $"{Words} kilde");
        var involvement = await kari.LogInvolvement(journey, $"{Words} gruppe", said: $"{Words} sagt");
        var comment = await kari.WriteComment(measure, $"{Words} kommentar");
        hidden.Words[Words] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([
            $"Topic:{topic}",
            $"Journey:{journey}",
            $"Measure:{measure}",
            $"Indicator:{indicator}",
            $"Involvement:{involvement}",
            $"Comment:{comment}",
        ]);
        hidden.Arguments["Query.journey"] = $"id: \"{journey}\"";
        hidden.Arguments["Query.journeyOf"] = "municipality: \"5006\", programme: \"leve-hele-livet\"";
        hidden.Arguments["Query.journeysOf"] = "municipality: \"5006\"";
        hidden.Arguments["Query.journeyOverview"] = "network: \"50\", programme: \"leve-hele-livet\"";
        hidden.Arguments["Query.story"] = $"of: \"Topic:{topic}\"";
        hidden.Arguments["Journey.comments"] = $"about: \"{measure}\"";
        hidden.Arguments["Journey.changes"] = "from: \"2026-01-01T00:00:00Z\"";
        hidden.Channels.Add(("journey/{uuid}", $"journey/{journey}", Viewers.OwnMunicipality | Viewers.Facilitator));
    }
}
