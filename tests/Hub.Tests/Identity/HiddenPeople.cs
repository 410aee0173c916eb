using Hub.Identity.Sample;
using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Identity;

/// <summary>Kari and her office.</summary>
internal sealed class HiddenPeople : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        var viewer = (await kari.Data("{ viewer { offices { uuid } } }")).GetProperty("viewer");
        var office = viewer.GetProperty("offices")[0].GetProperty("uuid").GetGuid();

        hidden.Ids.AddRange([$"Person:{SamplePeople.PersonId(People.Kari.User)}", $"Office:{office}"]);
    }
}
