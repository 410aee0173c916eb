using Hub.Journeys.Measures;
using Hub.Shared.Due;
using Hub.Testing;
using Hub.Tests.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Journeys;

/// <summary>A journey that is published, with goals and measures that are changed, moved and removed.</summary>
internal sealed class EveryKindInJourney : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Opphav");
        var post = await kari.PostReply(topic, "Vi gjør det");
        var journey = await kari.OpenJourney("5006");
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        await kari.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "plan" });
        await kari.Do(
            "setJourneyPlan",
            "journey { uuid }",
            new
            {
                journey,
                address = "https://plan.example/1",
                caseNumber = "26/1",
                adoptedOn = "2026-03-01",
            }
        );
        var plan = await kari.SendFile(SampleFiles.UniquePdf(), "plan.pdf");
        await kari.Do(
            "setJourneyPlanFile",
            "journey { uuid }",
            new
            {
                journey,
                file = plan.Word("sha256"),
                caseNumber = "26/2",
                adoptedOn = "2026-03-02",
            }
        );
        var goal = await kari.AddGoal(journey, "Et mål");
        await kari.Do(
            "changeGoal",
            "goal { uuid }",
            new
            {
                id = goal,
                title = "Et annet mål",
                weight = 3,
            }
        );
        var measure = await kari.AddMeasure(journey, "Et tiltak", goal, $"Post:{post}", "2027-01-01");
        await kari.SetStatus(measure, "STARTED");
        var late = await kari.AddMeasure(journey, "Et sent tiltak", dueOn: "2026-02-01");
        var together = new List<Guid>();
        for (var i = 0; i <= MeasureReminder.MostAlone; i++)
            together.Add(await kari.AddMeasure(journey, $"Samme dag {i}", dueOn: "2026-02-02"));
        foreach (
            var reminder in hub.Services.GetServices<IWhenDue>().Where(each => each is RemindBeforeDue or RemindOverdue)
        )
        foreach (var due in new[] { measure, late }.Concat(together))
            await reminder.Do(due, DateTimeOffset.UtcNow, CancellationToken.None);
        await kari.Do("moveMeasure", "measure { uuid }", new { id = measure });
        await kari.Do("setMeasureBudget", "measure { uuid }", new { id = measure, amount = 250000 });
        await kari.Do(
            "setMeasureDecision",
            "measure { uuid }",
            new
            {
                id = measure,
                caseNumber = "26/7",
                decidedOn = "2026-04-01",
            }
        );
        await kari.Do("setGoalLearning", "goal { uuid }", new { id = goal, learning = "Begynn i det små" });
        await kari.WriteEveryKindOfIndicator(journey, goal);
        using var anne = await hub.SignIn(People.Anne);
        await kari.WriteEveryKindOfComment(anne, measure);
        await kari.Do("setMeasureLearning", "measure { uuid }", new { id = measure, learning = "Det tok tid" });
        var removed = await kari.AddMeasure(journey, "Et tiltak til");
        await kari.Do("removeMeasure", "journey { uuid }", new { id = removed });
        var first = await kari.AddGoal(journey, "Et første mål");
        await kari.Do("moveGoal", "goal { uuid }", new { id = first });
        await kari.Do("removeGoal", "journey { uuid }", new { id = goal });
    }
}
