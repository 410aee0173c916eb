using Hub.Testing;

namespace Hub.Tests.Experiences;

/// <summary>Published, revised, sent back, withdrawn and published again; adopted, stopped and adopted again.</summary>
internal sealed class EveryKindOfExperience : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var first = await Library.PublishNew(kari, anne, "5006", Library.Content("Delt"));
        (await kari.SaveDraft(first, "5006", Library.Content("Delt igjen", "Og mer."), revision: 1)).MustBeDone();
        (await kari.Submit(first, revision: 2)).MustBeDone();
        await anne.Do(
            "returnExperience",
            "experience { uuid }",
            new
            {
                id = first,
                version = 2,
                reason = "Mer, takk",
            }
        );
        await kari.Do("confirmExperience", "experience { uuid }", new { id = first });
        using var ingrid = await hub.SignIn(People.Ingrid);
        var adoption = (await ingrid.Adopt(first, "3442", "Fordi", "Litt")).Uuid();
        await ingrid.Move(adoption, "STOPPED", "Lærdom");
        await ingrid.Adopt(first, "3442", "Igjen");
        var second = await Library.PublishNew(kari, anne, "5006", Library.Content("Trukket"));
        await kari.Do("withdrawExperience", "experience { uuid }", new { id = second, reason = "Sluttet" });
        await kari.SubmitNew("5006", Library.Content("Venter"));
    }
}
