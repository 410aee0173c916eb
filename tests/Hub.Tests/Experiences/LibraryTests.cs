using System.Net;
using System.Text.Json;
using Hub.Shared.Files;
using Hub.Testing;
using Hub.Tests.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Experiences;

/// <summary>From draft to review to the library: who reads what, when.</summary>
public sealed class LibraryTests
{
    [Fact]
    public async Task What_waits_for_review_is_for_its_contacts_and_the_networks_facilitators_and_what_is_published_for_all()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var id = await kari.SubmitNew("5006", Library.Content("Fra utkast til bibliotek"));

        foreach (var person in new[] { People.Kari, People.Anne, People.Siv })
        {
            using var inside = await hub.SignIn(person);
            Assert.False((await inside.Experience(id)).IsNull());
        }
        // The other municipality, the other county with its facilitator, a participant, a moderator.
        foreach (var person in new[] { People.Ola, People.Ingrid, People.Tone, People.Arne, People.Mona, People.Ute })
        {
            using var outside = await hub.SignIn(person);
            Assert.True((await outside.Experience(id)).IsNull());
            Assert.Equal("EXPERIENCE_NOT_FOUND", (await outside.Publish(id)).Codes());
        }
        Assert.True((await visitor.Experience(id)).IsNull());

        Assert.Contains(await Queue(anne), one => one == id);
        (await anne.Publish(id)).MustBeDone();
        Assert.DoesNotContain(await Queue(anne), one => one == id);

        var read = await visitor.Experience(
            id,
            "title isOld publishedAt current { number sections { section text { html language } } contactOffice contactMailbox } versions { number }"
        );
        Assert.Equal("Fra utkast til bibliotek", read.GetProperty("title").GetString());
        Assert.False(read.GetProperty("isOld").GetBoolean());
        Assert.Equal(
            "<p>Vi begynte i det små.</p>",
            read.GetProperty("current")
                .GetProperty("sections")[0]
                .GetProperty("text")
                .GetProperty("html")
                .GetString()!
                .Trim()
        );
    }

    [Fact]
    public async Task A_new_version_is_not_seen_before_it_is_published_and_its_difference_can_be_read()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Versjoner", "Vi ringer først."));
        (await kari.SaveDraft(id, "5006", Library.Content("Versjoner", "Vi besøker først."), revision: 1)).MustBeDone();
        (await kari.Submit(id, revision: 2)).MustBeDone();

        const string Difference =
            "current { number } pending { number } difference(from: 1, to: 2) { section parts { kind text } }";
        var before = await visitor.Experience(id, Difference);
        Assert.Equal(1, before.GetProperty("current").GetProperty("number").GetInt32());
        Assert.True(before.GetProperty("pending").IsNull());
        Assert.True(before.GetProperty("difference").IsNull());
        var inside = await anne.Experience(id, Difference);
        Assert.Equal(2, inside.GetProperty("pending").GetProperty("number").GetInt32());

        (await anne.Publish(id, version: 2)).MustBeDone();
        var after = await visitor.Experience(id, Difference);
        Assert.Equal(2, after.GetProperty("current").GetProperty("number").GetInt32());
        var changed = Assert.Single(after.GetProperty("difference").EnumerateArray());
        Assert.Equal(
            "SAME:Vi |REMOVED:ringer |ADDED:besøker |SAME:først.",
            string.Join(
                '|',
                changed
                    .GetProperty("parts")
                    .EnumerateArray()
                    .Select(part => $"{part.GetProperty("kind").GetString()}:{part.GetProperty("text").GetString()}")
            )
        );
    }

    [Fact]
    public async Task What_changed_beside_the_texts_is_named()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Like ord"));
        var next = new
        {
            title = "Like ord",
            sections = new[]
            {
                new { section = "RESULTS", markdown = "Flere møtes." },
                new { section = "WHAT_WE_DID", markdown = "Vi begynte i det små." },
            },
            focusAreas = new[] { "housing", "activity-and-community" },
            phases = new[] { "measures" },
            contactOffice = "Frivilligsentralen",
            contactMailbox = "post@kommune.example",
            video = new { link = "https://video.example/tur", consent = "Alle har sagt ja." },
            language = "NB",
        };
        (await kari.SaveDraft(id, "5006", next, revision: 1)).MustBeDone();
        (await kari.Submit(id, revision: 2)).MustBeDone();
        const string Changes = "difference(from: 1, to: 2) { section } changedBeside(from: 1, to: 2)";
        var read = await anne.Experience(id, Changes);
        Assert.Empty(read.GetProperty("difference").EnumerateArray());
        Assert.Equal(
            ["FOCUS_AREAS", "PHASES", "VIDEO", "CONTACT"],
            read.GetProperty("changedBeside").EnumerateArray().Select(part => part.GetString())
        );
        Assert.True((await hub.Visitor().Experience(id, Changes)).GetProperty("changedBeside").IsNull());
    }

    [Fact]
    public async Task Sent_again_after_a_lost_answer_it_is_sent_once()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = await kari.SubmitNew("5006", Library.Content("To ganger"));
        var again = await kari.Submit(id);
        Assert.Equal(1, again.GetProperty("experience").GetProperty("pending").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task One_that_is_sent_back_says_why_to_its_contacts_alone()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Sendt tilbake"));
        (await kari.SaveDraft(id, "5006", Library.Content("Sendt tilbake", "Nytt"), revision: 1)).MustBeDone();
        (await kari.Submit(id, revision: 2)).MustBeDone();
        var returned = await anne.Do(
            "returnExperience",
            "experience { uuid }",
            new
            {
                id,
                version = 2,
                reason = "Hva kostet det?",
            }
        );
        returned.MustBeDone();
        const string Reason = "current { number } pending { number } reason { text at }";
        var own = await kari.Experience(id, Reason);
        Assert.Equal("Hva kostet det?", own.GetProperty("reason").GetProperty("text").GetString());
        Assert.True(own.GetProperty("pending").IsNull());
        Assert.True((await visitor.Experience(id, Reason)).GetProperty("reason").IsNull());
    }

    [Fact]
    public async Task Withdrawn_it_looks_as_if_it_were_not_there_to_all_outside()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        using var visitor = hub.Visitor();
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Trukket"));
        Assert.Equal("NOT_A_CONTACT", (await ola.Do("withdrawExperience", "experience { uuid }", new { id })).Codes());
        (await kari.Do("withdrawExperience", "experience { uuid }", new { id })).MustBeDone();
        Assert.True((await visitor.Experience(id)).IsNull());
        Assert.True((await ola.Experience(id)).IsNull());
        Assert.False((await kari.Experience(id, "withdrawnAt")).GetProperty("withdrawnAt").IsNull());
        Assert.Empty(await Find(visitor, "Trukket"));
    }

    [Fact]
    public async Task A_picture_is_seen_by_those_who_may_see_the_version_it_stands_in()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var file = await kari.SendFile(SampleFiles.UniquePng());
        var id = await kari.SubmitNew(
            "5006",
            Library.Content("Med bilde", files: file.GetProperty("sha256").GetString()!)
        );
        await Sees(anne, HttpStatusCode.OK);
        foreach (var outside in new[] { ola, ingrid, visitor })
            await Sees(outside, HttpStatusCode.NotFound);

        (await anne.Publish(id)).MustBeDone();
        foreach (var anybody in new[] { ola, ingrid, visitor })
            await Sees(anybody, HttpStatusCode.OK);
        var media = (await visitor.Experience(id, "current { media { description file { url kind width } } }"))
            .GetProperty("current")
            .GetProperty("media")[0];
        Assert.Equal(file.GetProperty("url").GetString(), media.GetProperty("file").GetProperty("url").GetString());

        (await kari.Do("withdrawExperience", "experience { uuid }", new { id })).MustBeDone();
        foreach (var outside in new[] { ola, ingrid, visitor })
            await Sees(outside, HttpStatusCode.NotFound);
        await Sees(anne, HttpStatusCode.OK);

        async Task Sees(HttpClient client, HttpStatusCode status)
        {
            using var answer = await client.Fetch(file);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_picture_of_a_draft_or_an_experience_is_never_cleaned_away()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time));
        using var kari = await hub.SignIn(People.Kari);
        var inDraft = await kari.SendFile(SampleFiles.UniquePng());
        var sent = await kari.SendFile(SampleFiles.UniquePng());
        (await kari.SaveDraft(Guid.NewGuid(), "5006", Library.Content("Utkast", files: Hash(inDraft)))).MustBeDone();
        await kari.SubmitNew("5006", Library.Content("Sendt", files: Hash(sent)));
        time.PutForward(FileCleaning.Grace * 3);
        Assert.Equal(0, await hub.Services.GetRequiredService<FileCleaning>().Run(CancellationToken.None));

        static string Hash(JsonElement file) => file.GetProperty("sha256").GetString()!;
    }

    [Fact]
    public async Task A_year_later_it_counts_as_old_until_somebody_says_it_is_still_true()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time));
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Gammel"));
        Assert.False((await kari.Experience(id, "isOld")).GetProperty("isOld").GetBoolean());
        time.PutForward(TimeSpan.FromDays(368));
        using var later = await hub.SignIn(People.Kari);
        Assert.True((await later.Experience(id, "isOld")).GetProperty("isOld").GetBoolean());
        (await later.Do("confirmExperience", "experience { uuid }", new { id })).MustBeDone();
        Assert.False((await later.Experience(id, "isOld")).GetProperty("isOld").GetBoolean());
    }

    private static async Task<Guid[]> Queue(HttpClient client) =>
        [
            .. (await client.Data("{ network(key: \"50\") { experiencesInReview { uuid } } }"))
                .GetProperty("network")
                .GetProperty("experiencesInReview")
                .EnumerateArray()
                .Select(one => one.GetProperty("uuid").GetGuid()),
        ];

    private static async Task<Guid[]> Find(HttpClient client, string words) =>
        [
            .. (
                await client.Data(
                    "query ($search: ExperienceSearchInput) { experiences(search: $search) { nodes { uuid } } }",
                    new { search = new { words } }
                )
            )
                .GetProperty("experiences")
                .Nodes()
                .Select(one => one.GetProperty("uuid").GetGuid()),
        ];
}
