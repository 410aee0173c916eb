using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Experiences;

/// <summary>An experience of 5006 waits for review, and its next version is a draft.</summary>
internal sealed class HiddenExperience : IHide
{
    private const string ReviewWords = "Proveord";

    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        var experience = await kari.SubmitNew("5006", Library.Content($"{ReviewWords} tittel", $"{ReviewWords} tekst"));
        (await kari.SaveDraft(experience, "5006", Library.Content("Kladdeord tittel"), revision: 1)).MustBeDone();

        hidden.Words[ReviewWords] = (Viewers.OwnMunicipality | Viewers.Facilitator, Viewers.Nobody);
        hidden.Words["Kladdeord"] = (Viewers.OwnMunicipality, Viewers.Nobody);
        hidden.Ids.Add($"Experience:{experience}");
        hidden.Arguments["Query.experience"] = $"id: \"{experience}\"";
        hidden.Arguments["Query.experienceDraft"] = $"id: \"{experience}\"";
        hidden.Arguments["Experience.difference"] = "from: 1, to: 1";
        hidden.Arguments["Experience.changedBeside"] = "from: 1, to: 1";
        hidden.Channels.Add(
            ("experience/{uuid}", $"experience/{experience}", Viewers.OwnMunicipality | Viewers.Facilitator)
        );
    }
}
