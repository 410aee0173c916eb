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

    private static async Task<int> Count(HttpClient client, Guid journey, Guid about) =>
        (await client.Data($$"""{ journey(id: "{{journey}}") { commentCounts { aboutUuid count } } }"""))
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
