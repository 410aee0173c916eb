using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>What is said of goals and measures, by those who see the journey.</summary>
public sealed class CommentTests
{
    [Fact]
    public async Task Who_sees_a_journey_takes_part_and_its_own_and_who_wrote_before_are_told()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var journey = await kari.OpenJourney("5006");
        var measure = await kari.AddMeasure(journey, "Turgruppe");
        Assert.Equal("GOAL_NOT_FOUND", (await Write(ingrid, measure, "Jeg ser det ikke")).Codes());

        var first = await anne.WriteComment(measure, "Kan dere vise **dette** på samlingen?");
        Assert.Equal(["JOURNEY_COMMENT"], await Notices(kari));
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        await ingrid.WriteComment(measure, "Hvem går sammen?");
        var answer = await kari.WriteComment(measure, "Gjerne!");
        Assert.Contains("JOURNEY_COMMENT", await Notices(anne));
        Assert.Contains("JOURNEY_COMMENT", await Notices(ingrid));
        Assert.Equal(2, (await Notices(kari)).Length);

        Assert.Equal("COMMENT_NOT_YOURS", (await Edit(kari, first, 1, "Tatt")).Codes());
        Assert.Equal("COMMENT_NOT_YOURS", (await kari.Do("withdrawComment", "withdrawn", new { id = first })).Codes());
        Assert.Equal("", (await Edit(kari, answer, 1, "Veldig gjerne!")).Codes());
        Assert.Equal("COMMENT_CONFLICT", (await Edit(kari, answer, 1, "Nei")).Codes());
        Assert.Equal("", (await anne.Do("withdrawComment", "withdrawn", new { id = first })).Codes());
        Assert.Equal(
            ["Østre Toten: Hvem går sammen?", "Steinkjer: Veldig gjerne!"],
            (await Thread(ingrid, journey, measure)).Select(Line)
        );
        Assert.Equal(2, await Count(ingrid, journey, measure));

        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = false });
        Assert.Empty(await Notices(ingrid));
    }

    // Attack: say something hurtful, and have it read by other ways when it is hidden.
    [Fact]
    public async Task Who_runs_the_network_hides_a_comment_at_once_and_its_author_hears_why()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(People.Tone);
        var journey = await kari.OpenJourney("5006");
        var goal = await kari.AddGoal(journey, "Et mål");
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        var comment = await ola.WriteComment(goal, "Naboen i nummer sju");

        foreach (var other in new[] { kari, ola, tone })
            Assert.Equal("COMMENT_NOT_YOURS_TO_HIDE", (await Hide(other, comment)).Codes());
        Assert.Equal("", (await Hide(anne, comment)).Codes());
        Assert.Equal("", (await Hide(anne, comment)).Codes());

        foreach (var reader in new[] { kari, ola, anne })
        {
            var shown = Assert.Single(await Thread(reader, journey, goal));
            Assert.True(shown.GetProperty("body").IsNull());
            Assert.Equal("RECOGNISABLE_PERSON", shown.Word("hiddenReason"));
        }
        Assert.Contains("JOURNEY_COMMENT_HIDDEN", await Notices(ola));
        Assert.Equal("COMMENT_IS_HIDDEN", (await Edit(ola, comment, 1, "Igjen")).Codes());
    }

    [Fact]
    public async Task A_reader_of_an_earlier_date_sees_the_comments_as_they_stood_then()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006", "leve-hele-livet");
        var measure = await kari.AddMeasure(journey, "Turgruppe på tirsdager");
        var first = await kari.WriteComment(measure, "Vi begynner med ti");
        var early = DateTimeOffset.UtcNow;
        Assert.Equal("", (await Edit(kari, first, 1, "Vi begynner med tjue")).Codes());
        await kari.WriteComment(measure, "Et svar");
        await kari.Do("removeMeasure", "journey { uuid }", new { id = measure });

        Assert.Equal(["Vi begynner med ti"], await Words(kari, journey, measure, early));
        Assert.Equal(1, await Count(kari, journey, measure, early));
        Assert.Equal(["Vi begynner med tjue", "Et svar"], await Words(kari, journey, measure));
        Assert.Equal(
            [
                "ADDED Turgruppe på tirsdager: body – → Et svar",
                "CHANGED Turgruppe på tirsdager: body Vi begynner med ti → Vi begynner med tjue",
            ],
            await CommentChanges(kari, journey, early)
        );
    }

    // Attack: read at an earlier date what was hidden or taken back since.
    [Fact]
    public async Task What_is_hidden_or_taken_back_is_read_at_no_date()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        var journey = await kari.OpenJourney("5006");
        var goal = await kari.AddGoal(journey, "Et mål");
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        var before = DateTimeOffset.UtcNow;
        var hidden = await ola.WriteComment(goal, "Naboen i nummer sju");
        var withdrawn = await ola.WriteComment(goal, "Naboen i nummer ni");
        Assert.Equal("", (await Edit(ola, withdrawn, 1, "Naboen i nummer ti")).Codes());
        var then = DateTimeOffset.UtcNow;
        await Hide(anne, hidden);
        await ola.Do("withdrawComment", "withdrawn", new { id = withdrawn });

        foreach (var reader in new[] { kari, ola, anne })
        {
            Assert.Equal(["–", "–"], await Words(reader, journey, goal, then));
            var told = await reader.Data(
                $$"""
                { journey(id: "{{journey}}") {
                  comments(about: "{{goal}}", at: "{{then:O}}") { body { markdown } hiddenAt withdrawnAt viewerCanEdit viewerCanHide }
                  sinceThen: changes(from: "{{then:O}}") { items { change fields { old new } } }
                  before: changes(from: "{{before:O}}", to: "{{then:O}}") { items { change fields { old new } } }
                  all: changes(from: "{{before:O}}") { items { change fields { old new } } } } }
                """
            );
            Assert.DoesNotContain("nummer", told.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("viewerCanEdit\":true", told.GetRawText(), StringComparison.Ordinal);
        }
        Assert.Equal(
            ["CHANGED Et mål: hidden – → RECOGNISABLE_PERSON", "REMOVED Et mål"],
            await CommentChanges(kari, journey, then)
        );
    }

    private static async Task<string[]> Words(HttpClient client, Guid journey, Guid about, DateTimeOffset? at = null) =>
        [.. (
                await client.Data(
                    """
                    query ($journey: ID!, $about: UUID!, $at: DateTime) {
                      journey(id: $journey) { comments(about: $about, at: $at) { body { markdown } } } }
                    """,
                    new
                    {
                        journey,
                        about,
                        at,
                    }
                )
            ).GetProperty("journey").GetProperty("comments").EnumerateArray().Select(comment => comment.GetProperty("body") is { ValueKind: JsonValueKind.Object } body ? body.Word("markdown")! : "–")];

    private static async Task<string[]> CommentChanges(HttpClient client, Guid journey, DateTimeOffset from) => [.. (
                await client.Data(
                    """
                    query ($journey: ID!, $from: DateTime!) { journey(id: $journey) {
                      changes(from: $from) { items { kind change title fields { field old new } } } } }
                    """,
                    new { journey, from }
                )
            ).GetProperty("journey").GetProperty("changes").GetProperty("items").EnumerateArray().Where(item => item.Word("kind") == "COMMENT").Select(item => string.Join(": ", [$"{item.Word("change")} {item.Word("title")}", .. item.GetProperty("fields").EnumerateArray().Select(field => $"{field.Word("field")} {field.Word("old") ?? "–"} → {field.Word("new") ?? "–"}")]))];

    private static Task<JsonElement> Write(HttpClient client, Guid about, string body) =>
        client.Do(
            "writeComment",
            "comment { uuid }",
            new
            {
                id = Guid.NewGuid(),
                about,
                body,
            }
        );

    private static Task<JsonElement> Edit(HttpClient client, Guid id, int version, string body) =>
        client.Do(
            "editComment",
            "comment { uuid }",
            new
            {
                id,
                version,
                body,
            }
        );

    private static Task<JsonElement> Hide(HttpClient client, Guid id) =>
        client.Do("hideComment", "comment { uuid }", new { id, reason = "RECOGNISABLE_PERSON" });

    private static async Task<JsonElement[]> Thread(HttpClient client, Guid journey, Guid about) => [.. (
                await client.Data(
                    $$"""
                    { journey(id: "{{journey}}") { comments(about: "{{about}}") {
                      author { municipality { label } } body { markdown } hiddenReason } } }
                    """
                )
            ).GetProperty("journey").GetProperty("comments").EnumerateArray()];

    private static string Line(JsonElement comment) =>
        $"{comment.GetProperty("author").GetProperty("municipality").Word("label")}: {comment.GetProperty("body").Word("markdown")}";

    private static async Task<int> Count(HttpClient client, Guid journey, Guid about, DateTimeOffset? at = null) =>
        (
            await client.Data(
                "query ($journey: ID!, $at: DateTime) { journey(id: $journey) { commentCounts(at: $at) { aboutUuid count } } }",
                new { journey, at }
            )
        )
            .GetProperty("journey")
            .GetProperty("commentCounts")
            .EnumerateArray()
            .Single(one => one.GetProperty("aboutUuid").GetGuid() == about)
            .GetProperty("count")
            .GetInt32();

    private static async Task<string[]> Notices(HttpClient client) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind headline address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice => notice.Word("address")!.StartsWith("/veikart/", StringComparison.Ordinal))
                .Select(notice => notice.Word("kind")!),
        ];
}

internal static class CommentsSaid
{
    public static async Task<Guid> WriteComment(this HttpClient client, Guid about, string body)
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "writeComment",
            "comment { uuid }",
            new
            {
                id,
                about,
                body,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    /// <summary>A comment comes, changes or goes, by chance.</summary>
    public static async Task SaySomething(
        this HttpClient client,
        HttpClient moderator,
        Guid about,
        List<Guid> comments,
        Random random
    )
    {
        var id = Guid.NewGuid();
        await client.Do(
            "writeComment",
            "comment { uuid }",
            new
            {
                id,
                about,
                body = $"Kommentar {comments.Count}",
            }
        );
        comments.Add(id);
        for (var version = 1; version < 3; version++)
        {
            var said = comments[random.Next(comments.Count)];
            switch (random.Next(5))
            {
                case 0:
                    await client.Do("withdrawComment", "withdrawn", new { id = said });
                    break;
                case 1:
                    await moderator.Do("hideComment", "comment { uuid }", new { id = said, reason = "OUT_OF_PLACE" });
                    break;
                case 2:
                    await moderator.Do("showHidden", "done", new { thing = $"Comment:{said}" });
                    break;
                default:
                    await client.Do(
                        "editComment",
                        "comment { uuid }",
                        new
                        {
                            id = said,
                            version,
                            body = $"Kommentar {random.Next(50)}",
                        }
                    );
                    break;
            }
        }
    }

    /// <summary>Each kind of event that there is of a comment.</summary>
    public static async Task WriteEveryKindOfComment(this HttpClient client, HttpClient facilitator, Guid about)
    {
        var edited = await client.WriteComment(about, "Først slik");
        await client.Do(
            "editComment",
            "comment { uuid }",
            new
            {
                id = edited,
                version = 1,
                body = "Så **slik**",
            }
        );
        var withdrawn = await client.WriteComment(about, "Tas tilbake");
        await client.Do("withdrawComment", "withdrawn", new { id = withdrawn });
        var hidden = await client.WriteComment(about, "Skjules");
        await facilitator.Do("hideComment", "comment { uuid }", new { id = hidden, reason = "OUT_OF_PLACE" });
    }
}
