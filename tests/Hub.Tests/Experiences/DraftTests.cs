using Hub.Testing;
using Hub.Tests.Files;

namespace Hub.Tests.Experiences;

/// <summary>A draft is its municipality's contacts', saved as often as one likes, and never by two over each other.</summary>
public sealed class DraftTests
{
    [Fact]
    public async Task Half_a_form_is_saved_and_opened_again_as_it_was()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = Guid.NewGuid();
        (await kari.SaveDraft(id, "5006", new { title = "" })).MustBeDone();
        var saved = await kari.SaveDraft(
            id,
            "5006",
            new { title = "Halv", sections = new[] { new { section = "HOW", markdown = "Slik" } } },
            revision: 1
        );
        Assert.Equal(2, saved.GetProperty("draft").GetProperty("revision").GetInt32());
        var draft = (
            await kari.Data(
                $"{{ experienceDraft(id: \"{id}\") {{ title revision municipality {{ number }} sections {{ section markdown }} }} }}"
            )
        ).GetProperty("experienceDraft");
        Assert.Equal("Halv", draft.GetProperty("title").GetString());
        Assert.Equal("Slik", draft.GetProperty("sections")[0].GetProperty("markdown").GetString());
        var own = await kari.Data("{ viewer { experienceDrafts { uuid } } }");
        Assert.Contains(
            own.GetProperty("viewer").GetProperty("experienceDrafts").EnumerateArray(),
            one => one.GetProperty("uuid").GetGuid() == id
        );
    }

    [Fact]
    public async Task Another_windows_save_is_not_written_over_and_comes_with_the_answer()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = Guid.NewGuid();
        (await kari.SaveDraft(id, "5006", new { title = "Første" })).MustBeDone();
        (await kari.SaveDraft(id, "5006", new { title = "Andre" }, revision: 1)).MustBeDone();
        var payload = await kari.Do(
            "saveExperienceDraft",
            "draft { uuid }",
            new
            {
                id,
                municipality = "5006",
                content = new { title = "Tredje" },
                revision = 1,
            }
        );
        Assert.Equal("DRAFT_CONFLICT", payload.Codes());
        // The save whose answer was lost is done already.
        var again = await kari.SaveDraft(id, "5006", new { title = "Andre" }, revision: 1);
        Assert.Equal(2, again.GetProperty("draft").GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task Nobody_else_reads_saves_discards_or_sends_a_draft()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = Guid.NewGuid();
        (await kari.SaveDraft(id, "5006", Library.Content("Hemmelig utkast"))).MustBeDone();
        // Another municipality, another county, its facilitator, a national lead, and a participant for the same one.
        foreach (var person in new[] { People.Ola, People.Ingrid, People.Anne, People.Siv, People.Arne })
        {
            using var other = await hub.SignIn(person);
            var draft = await other.Data($"{{ experienceDraft(id: \"{id}\") {{ title }} }}");
            Assert.True(draft.GetProperty("experienceDraft").IsNull());
            Assert.Equal("NOT_A_CONTACT", (await other.SaveDraft(id, "5006", new { title = "Min" }, 1)).Codes());
            Assert.Equal("EXPERIENCE_DRAFT_NOT_FOUND", (await other.Submit(id)).Codes());
            var discarded = await other.Do("discardExperienceDraft", "discarded", new { id, revision = 1 });
            Assert.Equal("EXPERIENCE_DRAFT_NOT_FOUND", discarded.Codes());
        }
        using var ola = await hub.SignIn(People.Ola);
        Assert.Equal("ID_TAKEN", (await ola.SaveDraft(id, "5025", new { title = "Min" })).Codes());
        using var visitor = hub.Visitor();
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.SaveDraft(id, "5006", new { title = "Min" })).Codes());
    }

    [Fact]
    public async Task A_draft_thrown_away_is_gone_unless_it_was_saved_again_meanwhile()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = Guid.NewGuid();
        (await kari.SaveDraft(id, "5006", new { title = "Første" })).MustBeDone();
        (await kari.SaveDraft(id, "5006", new { title = "Andre" }, revision: 1)).MustBeDone();
        var early = await kari.Do("discardExperienceDraft", "discarded", new { id, revision = 1 });
        Assert.Equal("DRAFT_CONFLICT", early.Codes());
        (await kari.Do("discardExperienceDraft", "discarded", new { id, revision = 2 })).MustBeDone();
        var draft = await kari.Data($"{{ experienceDraft(id: \"{id}\") {{ title }} }}");
        Assert.True(draft.GetProperty("experienceDraft").IsNull());
    }

    [Theory]
    [InlineData("TITLE_EMPTY", "title", " ")]
    [InlineData("WHAT_WE_DID_MISSING", "sections", null)]
    [InlineData("FOCUS_AREA_MISSING", "focusAreas", null)]
    [InlineData("CONTACT_MISSING", "contactOffice", "")]
    [InlineData("MAILBOX_INVALID", "contactMailbox", "ring oss")]
    [InlineData("MAILBOX_IS_PERSONAL", "contactMailbox", "kari.berg@kommune.example")]
    [InlineData("MAILBOX_IS_PERSONAL", "contactMailbox", "k.berg@kommune.example")]
    public async Task What_is_not_finished_is_saved_and_not_sent(string code, string field, string? value)
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var content = System.Text.Json.JsonSerializer.SerializeToNode(Library.Content("Ferdig"))!.AsObject();
        content[field] = value;
        var id = Guid.NewGuid();
        (await kari.SaveDraft(id, "5006", content)).MustBeDone();
        Assert.Equal(code, (await kari.Submit(id)).Codes());
    }

    [Theory]
    [InlineData("VIDEO_LINK_INVALID", "javascript:alert(1)", "Alle har sagt ja")]
    [InlineData("VIDEO_LINK_INVALID", "http://video.example/1", "Alle har sagt ja")]
    [InlineData("CONSENT_MISSING", "https://video.example/1", " ")]
    public async Task A_video_needs_a_safe_address_and_a_word_on_consent(string code, string link, string consent)
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var content = System.Text.Json.JsonSerializer.SerializeToNode(Library.Content("Video"))!.AsObject();
        content["video"] = System.Text.Json.JsonSerializer.SerializeToNode(new { link, consent });
        var id = Guid.NewGuid();
        (await kari.SaveDraft(id, "5006", content)).MustBeDone();
        Assert.Equal(code, (await kari.Submit(id)).Codes());
    }

    [Fact]
    public async Task What_no_form_could_hold_is_refused_at_once()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var id = Guid.NewGuid();
        (object Content, string Code)[] wrong =
        [
            (new { title = new string('x', 201) }, "TEXT_TOO_LONG"),
            (new { title = "x\0" }, "TEXT_NOT_ALLOWED"),
            (
                new { title = "x", sections = new[] { new { section = "HOW", markdown = new string('x', 5_001) } } },
                "TEXT_TOO_LONG"
            ),
            (
                new
                {
                    title = "x",
                    sections = new[]
                    {
                        new { section = "HOW", markdown = "x" },
                        new { section = "HOW", markdown = "y" },
                    },
                },
                "SECTION_REPEATED"
            ),
            (new { title = "x", focusAreas = new[] { "no-such" } }, "UNKNOWN_FOCUS_AREA"),
            (new { title = "x", media = new[] { new { file = "../../x", description = "x" } } }, "FILE_NOT_FOUND"),
            (
                new
                {
                    title = "x",
                    media = Enumerable.Repeat(new { file = new string('0', 64), description = "x" }, 13),
                },
                "TOO_MUCH_MEDIA"
            ),
        ];
        foreach (var (content, code) in wrong)
            Assert.Equal(code, (await kari.SaveDraft(id, "5006", content)).Codes());
        Assert.Equal("NOT_A_CONTACT", (await kari.SaveDraft(id, "9999", new { title = "x" })).Codes());
    }

    [Fact]
    public async Task Nobody_lays_hold_of_anothers_file_by_naming_it()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var kari = await hub.SignIn(People.Kari);
        var file = await ingrid.SendFile(SampleFiles.UniquePng());
        var hash = file.GetProperty("sha256").GetString()!;
        var payload = await kari.SaveDraft(Guid.NewGuid(), "5006", Library.Content("Tyv", files: hash));
        Assert.Equal("FILE_NOT_FOUND", payload.Codes());
        using var answer = await kari.Fetch(file);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
