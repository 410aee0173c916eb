using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Tours;

/// <summary>
/// A tour for everybody, the link to its meeting room for those who take part and those who arrange it, and a draft for
/// those who arrange it.
/// </summary>
internal sealed class HiddenTours : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var anne = await hub.SignIn(People.Anne);
        var (tour, stop) = await anne.PublishTour(
            "50",
            "Turneord tittel",
            new { onlineLink = "https://meet.example/lenkeord" }
        );
        var draft = Guid.NewGuid();
        await anne.Do(
            "saveTourDraft",
            "tourDraft { uuid }",
            new
            {
                id = draft,
                networks = new[] { "50" },
                document = new { title = "Turneutkast tittel" },
                revision = 0,
            }
        );

        hidden.Words["Turneord"] = (Viewers.Everybody, Viewers.Nobody);
        hidden.Words["lenkeord"] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Words["Turneutkast"] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([$"Tour:{tour}", $"Stop:{stop}", $"TourDraft:{draft}"]);
        hidden.Arguments["Query.tour"] = $"id: \"{tour}\"";
        hidden.Arguments["Tour.olderVersion"] = "number: 1";
        hidden.Arguments["Query.stop"] = $"id: \"{stop}\"";
        hidden.Arguments["Query.tourDraft"] = $"id: \"{draft}\"";
        hidden.Channels.Add(("tour/{uuid}", $"tour/{tour}", Viewers.Everybody));
    }
}
