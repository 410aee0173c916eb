using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Tours.Agenda;

/// <summary>What the members of a network shall talk about, while everybody sees that they meet.</summary>
internal sealed class HiddenAgenda : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (tour, stop) = await anne.PublishMeeting("Skjult saksliste", 3);
        var point = await kari.AddPoint(stop, "Sakslisteord i tittelen", "Sakslisteord i notatet");
        await anne.Do(
            "closeAgendaPoint",
            "errors { code }",
            new
            {
                point,
                meeting = stop,
                outcome = "Sakslisteord sist",
            }
        );

        hidden.Words["Sakslisteord"] = (Viewers.Network, Viewers.Nobody);
        hidden.Ids.Add($"AgendaPoint:{point}");
        hidden.Channels.Add(("agenda/{uuid}", $"agenda/{tour}", Viewers.Network));
    }
}
