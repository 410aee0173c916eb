using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Tours.Registrations;

/// <summary>
/// A delegate whom Kari has registered: the name is for her municipality and the organiser, the needs for the organiser.
/// </summary>
internal sealed class HiddenRegistration : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var stop = Guid.NewGuid();
        await anne.PublishTour("50", TestTours.Stop(stop, inDays: 20));
        var registered = await kari.Do(
            "registerDelegation",
            "registrations { uuid }",
            new
            {
                stop,
                @for = "5006",
                delegates = new[]
                {
                    new
                    {
                        name = "Meldeord Prøvesen",
                        email = "meldt@eksempel.no",
                        role = "eldreraad",
                        food = "Behovsord",
                    },
                },
            }
        );
        var registration = registered.GetProperty("registrations")[0].GetProperty("uuid").GetGuid();

        hidden.Words["Meldeord"] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Words["Behovsord"] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([$"Registration:{registration}", $"Stop:{stop}"]);
    }
}
