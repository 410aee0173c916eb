using Hub.Testing;

namespace Hub.Tests.Tours.Agenda;

/// <summary>Added, changed, closed, opened again and removed; and a next meeting.</summary>
internal sealed class EveryKindOfAgenda : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (_, stop) = await anne.PublishMeeting("Møte med saksliste", 3);
        var point = await kari.AddPoint(stop, "Karis sak", "Les *planen*");
        await kari.Do(
            "changeAgendaPoint",
            "errors { code }",
            new
            {
                point,
                title = "Karis sak, rettet",
                note = "Nei",
            }
        );
        await anne.Do(
            "closeAgendaPoint",
            "errors { code }",
            new
            {
                point,
                meeting = stop,
                outcome = "Gjort",
            }
        );
        await anne.Do("reopenAgendaPoint", "errors { code }", new { point });
        await anne.Do(
            "closeAgendaPoint",
            "errors { code }",
            new
            {
                point,
                meeting = stop,
                outcome = "Gjort likevel",
            }
        );
        await kari.Do("removeAgendaPoint", "removed", new { point = await kari.AddPoint(stop, "Karis andre sak") });
        await anne.TryPlan(stop, daysFromNow: 31);
    }
}
