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

        // As many as one walk has pauses: each may only ask so often.
        const int Links = 20;
        var emails = Enumerable.Range(0, Links).Select(_ => $"{Guid.NewGuid():N}@eksempel.no").ToArray();
        var guests = emails.Select(email => (object)new { name = "Lenkeord Prøvesen", email });
        await kari.Registered(stop, "5006", [.. guests]);
        foreach (var email in emails)
            hidden.DelegateSecrets.Enqueue(await hub.SecretOf(email));

        hidden.Words["Lenkeord"] = (Viewers.OwnMunicipality | Viewers.Delegate, Viewers.Facilitator);
        hidden.Words["Meldeord"] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Words["Behovsord"] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([$"Registration:{registration}", $"Stop:{stop}"]);
    }
}
