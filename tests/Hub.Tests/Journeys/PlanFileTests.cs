using System.IO.Compression;
using System.Net;
using Hub.Testing;
using Hub.Tests.Files;

namespace Hub.Tests.Journeys;

/// <summary>The adopted plan may be kept here: read by those who see the journey, and given to the archive.</summary>
public sealed class PlanFileTests
{
    [Fact]
    public async Task A_plan_that_is_kept_here_is_read_by_who_sees_the_journey_and_goes_to_its_archive()
    {
        var hub = await TestHub.Shared;
        using var gro = await hub.SignIn(People.Gro);
        using var liv = await hub.SignIn(People.Liv);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        var journey = await gro.OpenJourney("4640", "leve-hele-livet");
        await gro.Do(
            "setJourneyPlan",
            "journey { uuid }",
            new
            {
                journey,
                address = "https://plan.example/1",
                caseNumber = "26/1",
                adoptedOn = "2026-03-01",
            }
        );
        var before = DateTimeOffset.UtcNow;
        var bytes = SampleFiles.UniquePdf();
        var file = await gro.SendFile(bytes, "plan.pdf");
        Assert.Equal("", await Set(gro, journey, file.Word("sha256")!));

        var content = (
            await liv.Data(
                $$"""
                { journey(id: "{{journey}}") { content { plan { address } planFile { caseNumber file { url name } } }
                  before: content(at: "{{before:O}}") { plan { address } planFile { caseNumber } } } }
                """
            )
        ).GetProperty("journey");
        Assert.True(content.GetProperty("content").GetProperty("plan").IsNull());
        Assert.Equal("26/9", content.GetProperty("content").GetProperty("planFile").Word("caseNumber"));
        Assert.Equal("https://plan.example/1", content.GetProperty("before").GetProperty("plan").Word("address"));
        Assert.True(content.GetProperty("before").GetProperty("planFile").IsNull());

        Assert.Equal(HttpStatusCode.OK, (await liv.Fetch(file)).StatusCode);
        foreach (var other in new[] { ingrid, visitor })
            Assert.Equal(HttpStatusCode.NotFound, (await other.Fetch(file)).StatusCode);
        await gro.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        Assert.Equal(HttpStatusCode.OK, (await ingrid.Fetch(file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Fetch(file)).StatusCode);
        await gro.Do("publishJourney", "journey { uuid }", new { journey, published = false });
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Fetch(file)).StatusCode);

        await using var zip = await gro.GetStreamAsync(
            new Uri($"journeys/{journey:D}/archive.zip", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var kept = new MemoryStream();
        await zip.CopyToAsync(kept, TestContext.Current.CancellationToken);
        using var archive = new ZipArchive(kept);
        await using var plan = archive
            .Entries.Single(entry => entry.FullName.EndsWith("data/vedtatt-plan.pdf", StringComparison.Ordinal))
            .Open();
        using var read = new MemoryStream();
        await plan.CopyToAsync(read, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, read.ToArray());
    }

    // Attack: lay hold of another municipality's file by naming it.
    [Fact]
    public async Task A_picture_is_no_plan_and_nobody_elses_file_becomes_one()
    {
        var hub = await TestHub.Shared;
        using var gro = await hub.SignIn(People.Gro);
        using var kari = await hub.SignIn(People.Kari);
        var journey = await gro.OpenJourney("4640", "leve-hele-livet");
        var picture = await gro.SendFile(SampleFiles.UniquePng());
        Assert.Equal("PLAN_NOT_PDF", await Set(gro, journey, picture.Word("sha256")!));
        var theirs = await kari.SendFile(SampleFiles.UniquePdf(), "plan.pdf");
        Assert.Equal("FILE_NOT_FOUND", await Set(gro, journey, theirs.Word("sha256")!));
        Assert.Equal("FILE_NOT_FOUND", await Set(gro, journey, "../../etc/passwd"));
    }

    private static async Task<string> Set(HttpClient client, Guid journey, string file) =>
        (
            await client.Do(
                "setJourneyPlanFile",
                "journey { uuid }",
                new
                {
                    journey,
                    file,
                    caseNumber = "26/9",
                    adoptedOn = "2026-04-01",
                }
            )
        ).Codes();
}
