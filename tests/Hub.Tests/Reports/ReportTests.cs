using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Journeys;

namespace Hub.Tests.Reports;

/// <summary>A county's report from the data to the archive. Each test writes in a county of its own.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task A_draft_says_in_the_countys_norwegian_what_the_data_say_and_where_from()
    {
        await using var hub = await TestHub.Start();
        using var gro = await hub.SignIn(People.Gro);
        using var liv = await hub.SignIn(People.Liv);
        using var anne = await hub.SignIn(People.Anne);
        // The sample journey has two measures, one of them begun and overdue.
        var journey = await gro.OpenJourney("4640");
        await gro.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "plan" });
        await gro.SetStatus(await gro.AddMeasure(journey, "Ferdig", dueOn: "2026-01-01"), "DONE");
        await gro.SetStatus(await gro.AddMeasure(journey, "I gang"), "STARTED");
        await gro.AddMeasure(journey, "For seint", dueOn: "2026-01-02");
        await gro.Do("askForHelp", "journey { uuid }", new { journey, about = "Korleis måler vi?" });

        var report = await liv.DraftReport("46");

        Assert.Equal("NN", report.GetProperty("language").GetString());
        Assert.Contains("kommunar har byrja på eit vegkart i Hub", report.Part("JOURNEYS").Text());
        Assert.Contains(" i fasen «Plan»", report.Part("JOURNEYS").Text());
        Assert.Equal(
            "Det er fem tiltak i vegkartet. Eitt er gjennomført, to er i gang, og to er over fristen. Ingen har frist dei neste 30 dagane.",
            report.Part("MEASURES").Text()
        );
        Assert.Equal("Éin kommune ber om hjelp no.", report.Part("HELP").Text());
        Assert.Contains("første rapporten", report.Part("CHANGES").Text());
        Assert.All(
            report
                .GetProperty("parts")
                .EnumerateArray()
                .Where(part => part.GetProperty("figures").GetArrayLength() > 0),
            part => Assert.NotEmpty(part.GetProperty("source").GetString()!)
        );
        // What a municipality asks for is for those who support it, and its name is in no report that others read.
        Assert.DoesNotContain("måler", report.ToString());
        Assert.DoesNotContain("Vågå", report.ToString());
        Assert.Equal("NB", (await anne.DraftReport("50")).GetProperty("language").GetString());
        // Asked again on the same day it is the same one.
        Assert.Equal(report.Id(), (await liv.DraftReport("46")).Id());
    }

    [Fact]
    public async Task New_figures_leave_what_was_written_by_hand_and_say_themselves_where_nobody_wrote()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var report = (await anne.DraftReport("50")).Id();
        var before = await anne.Report(report);
        await anne.Write(report, "HELP", "Vi har snakket med alle. **Ingen** trenger hjelp nå.");
        var journey = await kari.OpenJourney("5006");
        await kari.AddMeasure(journey, "Nytt");
        await kari.Do("askForHelp", "journey { uuid }", new { journey });

        // Frozen until they are drawn again.
        Assert.Equal(before.Part("MEASURES").ToString(), (await anne.Report(report)).Part("MEASURES").ToString());
        await anne.Do("drawReportFigures", Reports.Fields, new { report });

        var now = await anne.Report(report);
        Assert.Equal(2, now.GetProperty("drawing").GetInt32());
        Assert.StartsWith("Vi har snakket med alle.", now.Part("HELP").Text());
        Assert.True(now.Part("HELP").GetProperty("isBehind").GetBoolean());
        Assert.Equal("Én kommune ber om hjelp nå.", now.Part("HELP").GetProperty("suggestion").GetString());
        Assert.NotEqual(before.Part("MEASURES").Text(), now.Part("MEASURES").Text());
        Assert.False(now.Part("MEASURES").GetProperty("isBehind").GetBoolean());
    }

    [Fact]
    public async Task Two_who_write_in_one_part_lose_nothing_and_an_approval_is_of_what_was_read()
    {
        await using var hub = await TestHub.Start();
        using var anne = await hub.SignIn(People.Anne);
        var report = (await anne.DraftReport("50")).Id();
        Assert.Equal("", (await anne.Write(report, "ASSESSMENT", "Første")).Codes());
        Assert.Equal("", (await anne.Write(report, "HELP", "Et annet sted")).Codes());
        Assert.Equal("", (await anne.Write(report, "ASSESSMENT", "Første")).Codes());
        var conflict = await anne.Do(
            "saveReportText",
            "errors { ... on ReportTextConflict { current { markdown revision } } }",
            new
            {
                report,
                section = "ASSESSMENT",
                markdown = "Andre",
                revision = 0,
            }
        );
        Assert.Equal("REPORT_TEXT_CONFLICT", conflict.Codes());
        Assert.Contains("Første", conflict.ToString());
        var seen = await anne.Report(report);
        await anne.Write(report, "ASSESSMENT", "Tredje", revision: 1);
        var approve = new
        {
            report,
            revision = seen.GetProperty("revision").GetInt32(),
            drawing = 1,
        };
        Assert.Equal("REPORT_CHANGED", (await anne.Do("approveReport", Reports.Fields, approve)).Codes());
        var old = approve with { revision = approve.revision + 1, drawing = 2 };
        Assert.Equal("REPORT_CHANGED", (await anne.Do("approveReport", Reports.Fields, old)).Codes());
        // Refused, it is open as it was.
        Assert.Equal(
            "",
            (await anne.Write(report, "ASSESSMENT", "Fjerde <script>alert(1)</script>", revision: 2)).Codes()
        );

        var approved = (await anne.Approve(report)).GetProperty("report");
        Assert.Equal("APPROVED", approved.GetProperty("status").GetString());
        Assert.Equal("Anne Lie", approved.GetProperty("approvedBy").GetProperty("name").GetString());
        Assert.DoesNotContain("<script", approved.GetProperty("document").GetProperty("html").GetString());
        Assert.Equal("REPORT_APPROVED", (await anne.Write(report, "ASSESSMENT", "Femte", revision: 3)).Codes());
        Assert.Equal("REPORT_APPROVED", (await anne.Do("drawReportFigures", Reports.Fields, new { report })).Codes());

        await anne.Do("reopenReport", Reports.Fields, new { report });
        Assert.Equal("", (await anne.Write(report, "ASSESSMENT", "Femte", revision: 3)).Codes());
    }

    [Fact]
    public async Task A_draft_is_its_facilitators_an_approved_one_also_the_nations_and_a_sent_one_its_networks()
    {
        await using var hub = await TestHub.Start();
        using var anne = await hub.SignIn(People.Anne);
        using var siv = await hub.SignIn(People.Siv);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var visitor = hub.Visitor();
        HttpClient[] others = [siv, kari, tone, ingrid, visitor];
        var report = (await anne.DraftReport("50")).Id();
        await Assert.AllAsync(others, async other => Assert.True((await other.Report(report)).IsNull()));
        Assert.Equal("REPORT_NOT_FOUND", (await tone.Write(report, "HELP", "Fra en annen")).Codes());
        Assert.Equal("REPORT_NOT_FOUND", (await kari.Do("sendReport", Reports.Fields, new { report })).Codes());
        Assert.Equal("ONLY_FACILITATORS_REPORT", (await Draft(kari, "50")).Codes());
        Assert.Equal("NOT_A_MEMBER", (await Draft(tone, "50")).Codes());
        Assert.Equal("NOTHING_TO_REPORT", (await Draft(siv, "national")).Codes());
        Assert.Equal("REPORT_NOT_APPROVED", (await anne.Do("sendReport", Reports.Fields, new { report })).Codes());

        await anne.Approve(report);
        Assert.False((await siv.Report(report)).IsNull());
        foreach (var other in others[1..])
            Assert.True((await other.Report(report)).IsNull());

        Assert.Equal(
            "NOT_YOUR_NETWORK",
            (await anne.Do("sendReport", Reports.Fields, new { report, networks = new[] { "34" } })).Codes()
        );
        Assert.Equal("", (await anne.Do("sendReport", Reports.Fields, new { report })).Codes());
        Assert.False((await kari.Report(report)).IsNull());
        foreach (var other in others[2..])
            Assert.True((await other.Report(report)).IsNull());
        Assert.Contains(report, await Listed(kari));
        Assert.DoesNotContain(report, await Listed(tone));
        Assert.Contains("REPORT_SENT", await Notices(kari, report));
        Assert.Contains("REPORT_SENT", await Notices(siv, report));
        Assert.Empty(await Notices(ingrid, report));
        foreach (var change in new[] { "reopenReport", "drawReportFigures" })
            Assert.Equal("REPORT_SENT", (await anne.Do(change, Reports.Fields, new { report })).Codes());
        Assert.Equal(
            ["DRAFTED", "APPROVED", "SENT"],
            (await kari.Report(report)).GetProperty("history").EnumerateArray().Select(step => step.Word("kind"))
        );
    }

    [Fact]
    public async Task Who_runs_two_networks_sends_both_the_same_report_and_the_archive_has_what_was_approved()
    {
        await using var hub = await TestHub.Start();
        using var tor = await hub.SignIn(People.Tor);
        using var nils = await hub.SignIn(People.Nils);
        using var kari = await hub.SignIn(People.Kari);
        var report = (await tor.DraftReport("55")).Id();
        await tor.Write(report, "ASSESSMENT", "To fylker, én rapport.");
        var approved = (await tor.Approve(report)).GetProperty("report");
        Assert.Equal(
            System.Net.HttpStatusCode.Forbidden,
            (await tor.GetAsync($"/reports/{report}/archive.zip", CancellationToken.None)).StatusCode
        );
        await tor.Do("sendReport", Reports.Fields, new { report, networks = new[] { "56", "national" } });

        Assert.Equal(
            ["55", "56", "national"],
            (await nils.Report(report)).GetProperty("sentTo").EnumerateArray().Select(network => network.Word("key"))
        );
        var package = await nils.GetByteArrayAsync($"/reports/{report}/archive.zip", CancellationToken.None);
        await using var zip = new ZipArchive(new MemoryStream(package));
        var files = zip.Entries.ToDictionary(entry => entry.FullName[(entry.FullName.IndexOf('/') + 1)..], Bytes);
        var sums = Encoding.UTF8.GetString(files["manifest-sha256.txt"]).Trim().Split('\n');
        Assert.Equal(3, sums.Length);
        Assert.All(sums, line => Assert.Equal(line[..64], Sum(files[line[66..]])));
        Assert.Equal(approved.Word("checksum"), Sum(files["data/rapport.md"]));
        Assert.Equal(
            approved.GetProperty("document").Word("markdown"),
            Encoding.UTF8.GetString(files["data/rapport.md"])
        );
        Assert.DoesNotContain("Tor Bakke", string.Concat(files.Values.Select(Encoding.UTF8.GetString)));
        using var answer = await kari.GetAsync($"/reports/{report}/archive.zip", CancellationToken.None);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_next_report_says_what_has_changed_since_the_last_one_was_counted()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services =>
            Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<TimeProvider>(
                services,
                time
            )
        );
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var report = (await anne.DraftReport("50")).Id();
        var begun = Value((await anne.Report(report)).Part("JOURNEYS"), "Kommuner som har begynt på et veikart");
        await anne.Approve(report);
        await anne.Do("sendReport", Reports.Fields, new { report });
        time.PutForward(TimeSpan.FromDays(1));
        var journey = await kari.OpenJourney("5006");
        await kari.AddMeasure(journey, "Etterpå");

        var next = await anne.DraftReport("50");

        Assert.NotEqual(report, next.Id());
        Assert.Contains(
            $"- Kommuner som har begynt på et veikart: fra {begun} til {begun + 1}",
            next.Part("CHANGES").Text()
        );
        Assert.Equal(1, Value(next.Part("CHANGES"), "Kommuner som har begynt siden sist"));
    }

    private static int Value(JsonElement part, string label) =>
        part.GetProperty("figures")
            .EnumerateArray()
            .Single(figure => figure.Word("label") == label)
            .GetProperty("value")
            .GetInt32();

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static Task<JsonElement> Draft(HttpClient client, string network) =>
        client.Do("draftReport", Reports.Fields, new { network, programme = Reports.Programme });

    private static async Task<IReadOnlyList<Guid>> Listed(HttpClient client) =>
        [.. (await client.Data("{ reports { uuid } }")).GetProperty("reports").EnumerateArray().Select(Reports.Id)];

    private static async Task<IReadOnlyList<string?>> Notices(HttpClient client, Guid report) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice => notice.Word("address") == $"/rapport/{report}")
                .Select(notice => notice.Word("kind")),
        ];
}

file static class Parts
{
    public static string Text(this JsonElement part) => part.GetProperty("text").GetString()!;
}
