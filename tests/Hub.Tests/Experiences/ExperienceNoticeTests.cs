using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Experiences;

/// <summary>Eli's 5052 shares, Anne reviews, Gro's 4640 takes it into use: each is told what concerns them, nobody else.</summary>
public sealed class ExperienceNoticeTests
{
    [Fact]
    public async Task From_review_to_adoption_each_is_told_what_concerns_them_and_only_that()
    {
        var hub = await TestHub.Shared;
        using var eli = await hub.SignIn(People.Eli);
        using var anne = await hub.SignIn(People.Anne);
        using var gro = await hub.SignIn(People.Gro);
        using var tone = await hub.SignIn(People.Tone);
        var title = $"Varslet {Guid.NewGuid():N}";

        var id = await eli.SubmitNew("5052", Library.Content(title));
        Assert.Equal(["EXPERIENCE_REVIEW"], await Told(anne, title));
        Assert.Empty(await Told(eli, title));

        await anne.Do(
            "returnExperience",
            "experience { uuid }",
            new
            {
                id,
                version = 1,
                reason = "Mer, takk",
            }
        );
        Assert.Equal(["EXPERIENCE_RETURNED"], await Told(eli, title));

        (await eli.SaveDraft(id, "5052", Library.Content(title, "Mer."), revision: 1)).MustBeDone();
        (await eli.Submit(id, revision: 2)).MustBeDone();
        (await anne.Publish(id, version: 2)).MustBeDone();
        var adoption = (await gro.Adopt(id, "4640", "Vi vil det same")).Uuid();
        (await gro.Move(adoption, "IN_USE", "Det går bra")).MustBeDone();
        Assert.Equal(
            ["ADOPTION_MOVED", "EXPERIENCE_ADOPTED", "EXPERIENCE_PUBLISHED", "EXPERIENCE_RETURNED"],
            await Told(eli, title)
        );
        Assert.Empty(await Told(gro, title));

        (await eli.SaveDraft(id, "5052", Library.Content(title, "Enda mer."), revision: 2)).MustBeDone();
        (await eli.Submit(id, revision: 3)).MustBeDone();
        (await anne.Publish(id, version: 3)).MustBeDone();
        await eli.Do("withdrawExperience", "experience { uuid }", new { id });
        Assert.Equal(["EXPERIENCE_UPDATED", "EXPERIENCE_WITHDRAWN"], await Told(gro, title));
        Assert.Empty(await Told(tone, title));
    }

    /// <summary>The kinds of a person's notices that name the experience.</summary>
    private static async Task<string[]> Told(HttpClient client, string title) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind headline address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice => Text(notice, "headline").Contains(title, StringComparison.Ordinal))
                .Select(notice => Text(notice, "kind"))
                .Order(StringComparer.Ordinal),
        ];

    private static string Text(JsonElement notice, string property) => notice.GetProperty(property).GetString()!;
}
