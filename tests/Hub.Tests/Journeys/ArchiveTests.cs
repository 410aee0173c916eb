using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Identity.Sample;
using Hub.Testing;
using Hub.Tests.Files;

namespace Hub.Tests.Journeys;

/// <summary>A journey's package for the archive: open formats, with history, and checksums that hold.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public async Task The_package_opens_its_checksums_hold_and_what_was_removed_stands_in_its_history()
    {
        var hub = await TestHub.Shared;
        using var elle = await hub.SignIn(People.Elle);
        var topic = await elle.StartTopic("56", "Ordet for arkivet");
        var journey = await elle.OpenJourney("5610");
        var goal = await elle.AddGoal(journey, "Et mål for <arkivet>");
        await elle.AddMeasure(journey, "Et tiltak som står; æøå", goal, $"Topic:{topic}", "2027-02-01");
        await elle.WriteEveryKindOfIndicator(journey, goal);
        await elle.Do("setGoalLearning", "goal { uuid }", new { id = goal, learning = "Begynn i det små" });
        var removed = await elle.AddMeasure(journey, "Et tiltak som gikk");
        await elle.Do("removeMeasure", "journey { uuid }", new { id = removed });

        using var answer = await elle.GetAsync(Address(journey), TestContext.Current.CancellationToken);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("no-store", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        await using var stream = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var files = Read(stream);

        // As a receiver does it: each file in a manifest with the sum it says, and none in no manifest.
        var payload = Sums(files["manifest-sha256.txt"]);
        Assert.Equal(
            payload.Keys.Order(),
            files.Keys.Where(name => name.StartsWith("data/", StringComparison.Ordinal)).Order()
        );
        Assert.Equal(
            ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"],
            Sums(files["tagmanifest-sha256.txt"]).Keys.Order()
        );
        foreach (var (name, sum) in payload.Concat(Sums(files["tagmanifest-sha256.txt"])))
            Assert.Equal(sum, Convert.ToHexStringLower(SHA256.HashData(files[name])));
        Assert.StartsWith("BagIt-Version: 1.0\n", Text(files["bagit.txt"]), StringComparison.Ordinal);

        var now = JsonDocument.Parse(files["data/veikart.json"]).RootElement;
        Assert.Equal("5610", now.GetProperty("about").GetProperty("municipality").GetString());
        Assert.Contains("Et tiltak som står; æøå", now.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Et tiltak som gikk", now.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Ordet for arkivet", now.GetProperty("origins").GetRawText(), StringComparison.Ordinal);
        var history = JsonDocument.Parse(files["data/historikk.json"]).RootElement;
        Assert.Contains(
            history.GetProperty("versions").EnumerateArray(),
            version =>
                version.GetRawText().Contains("Et tiltak som gikk", StringComparison.Ordinal)
                && version.GetProperty("to").ValueKind is JsonValueKind.Number
        );
        Assert.Contains(
            history.GetProperty("events").EnumerateArray(),
            one => one.GetProperty("what").GetString()!.Contains("removed", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Contains("\"Et tiltak som står; æøå\"", Text(files["data/tiltak.csv"]), StringComparison.Ordinal);
        Assert.Contains("45,5", Text(files["data/indikatorer.csv"]), StringComparison.Ordinal);
        Assert.Contains("Vi vil bo hjemme lenge", Text(files["data/involvering.csv"]), StringComparison.Ordinal);
        var page = Text(files["data/veikart.html"]);
        Assert.Contains("<strong>flere</strong>", page, StringComparison.Ordinal);
        foreach (var words in new[] { "45,5", "Vi vil bo hjemme lenge", "Begynn i det små" })
            Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("Et mål for &lt;arkivet&gt;", page, StringComparison.Ordinal);
        Assert.Contains("01.02.2027", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_package_has_all_that_was_said_decided_and_planned_also_what_was_hidden_taken_back_or_replaced()
    {
        var hub = await TestHub.Shared;
        using var nils = await hub.SignIn(People.Nils);
        using var tor = await hub.SignIn(People.Tor);
        var journey = await nils.OpenJourney("5630");
        var goal = await nils.AddGoal(journey, "Et øverste mål");
        var part = await nils.AddGoal(journey, "Et delmål", goal);
        var measure = await nils.AddMeasure(journey, "Turgruppe i arkivet", part);
        await nils.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "plan" });
        await nils.Do("setMeasureBudget", "measure { uuid }", new { id = measure, amount = 250000 });
        await nils.Do(
            "setMeasureDecision",
            "measure { uuid }",
            new
            {
                id = measure,
                caseNumber = "26/77",
                decidedOn = "2026-04-01",
            }
        );
        await nils.Do("setMeasureLearning", "measure { uuid }", new { id = measure, learning = "Det tok tid" });
        await nils.WriteEveryKindOfComment(tor, measure);
        var plans = new[] { SampleFiles.UniquePdf(), SampleFiles.UniquePdf() };
        foreach (var plan in plans)
        {
            var file = (await nils.SendFile(plan, "plan.pdf")).Word("sha256");
            await nils.Do(
                "setJourneyPlanFile",
                "journey { uuid }",
                new
                {
                    journey,
                    file,
                    caseNumber = "26/1",
                    adoptedOn = "2026-03-01",
                }
            );
        }

        await using var stream = await nils.GetStreamAsync(Address(journey), TestContext.Current.CancellationToken);
        var files = Read(stream);
        Assert.Equal(plans[1], files["data/vedtatt-plan.pdf"]);
        var before = Convert.ToHexStringLower(SHA256.HashData(plans[0]));
        Assert.Equal(plans[0], files[$"data/tidligere-planer/{before}.pdf"]);
        var history = Text(files["data/historikk.json"]);
        foreach (
            var words in new[] { "Først slik", "Så **slik**", "Tas tilbake", "Skjules", before, "comment_withdrawn" }
        )
            Assert.Contains(words, history, StringComparison.Ordinal);
        var said = Text(files["data/kommentarer.csv"]);
        foreach (var words in new[] { "Så **slik**", "Tas tilbake", "Skjules", "Turgruppe i arkivet" })
            Assert.Contains(words, said, StringComparison.Ordinal);
        var measures = Text(files["data/tiltak.csv"]);
        foreach (var words in new[] { "Et delmål", "250000", "26/77", "Det tok tid" })
            Assert.Contains(words, measures, StringComparison.Ordinal);
        Assert.Contains("Et øverste mål;Et delmål", Text(files["data/maal.csv"]), StringComparison.Ordinal);
        var page = Text(files["data/veikart.html"]);
        foreach (
            var words in new[]
            {
                "<h2>Et øverste mål",
                "<h3>Et delmål",
                "Fase:",
                "250000",
                "26/77",
                "Det tok tid",
                "Så **slik**",
            }
        )
            Assert.Contains(words, page, StringComparison.Ordinal);
        foreach (var words in new[] { "Tas tilbake", "Skjules" })
            Assert.DoesNotContain(words, page, StringComparison.Ordinal);
        // The guide names what is there, and offices stand there without a person.
        var guide = Text(files["data/LESMEG.txt"]);
        foreach (var (name, bytes) in files)
        {
            if (name.StartsWith("data/", StringComparison.Ordinal) && name is not "data/LESMEG.txt")
                Assert.Contains(name["data/".Length..].Split('/')[0], guide, StringComparison.Ordinal);
            if (!name.EndsWith(".pdf", StringComparison.Ordinal))
                foreach (var person in new[] { People.Nils, People.Tor })
                {
                    Assert.DoesNotContain(person.Name, Text(bytes), StringComparison.Ordinal);
                    Assert.DoesNotContain(
                        SamplePeople.PersonId(person.User).ToString(),
                        Text(bytes),
                        StringComparison.Ordinal
                    );
                }
        }
    }

    [Fact]
    public async Task The_page_to_read_is_in_the_municipalitys_norwegian()
    {
        await using var hub = await TestHub.Start();
        using var gro = await hub.SignIn(People.Gro);
        var journey = await gro.OpenJourney("4640");
        await gro.Do("setJourneyPhase", "journey { uuid }", new { journey, phase = "challenge" });
        await gro.AddMeasure(journey, "Eit tiltak for seg");

        using var answer = await gro.GetAsync(Address(journey), TestContext.Current.CancellationToken);
        await using var stream = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var page = Text(Read(stream)["data/veikart.html"]);

        string[] words =
        [
            "<html lang=\"nn\">",
            "Vegkart for Sogndal",
            "Fase: Utfordringsbilete",
            "Slik det stod",
            "Ansvarleg",
            "Tiltak utan mål",
        ];
        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
    }

    // Attack: take another municipality's journey with all its history, also what it took back.
    [Fact]
    public async Task Only_who_writes_in_a_journey_takes_it_out()
    {
        var hub = await TestHub.Shared;
        using var nils = await hub.SignIn(People.Nils);
        var journey = await nils.OpenJourney("5630", "leve-hele-livet");
        foreach (
            var (who, status) in new (Person?, HttpStatusCode)[]
            {
                (null, HttpStatusCode.Unauthorized),
                (People.Elle, HttpStatusCode.NotFound),
                (People.Ingrid, HttpStatusCode.NotFound),
                (People.Ute, HttpStatusCode.NotFound),
                (People.Tor, HttpStatusCode.Forbidden),
                (People.Nils, HttpStatusCode.OK),
            }
        )
        {
            using var client = who is null ? hub.Visitor() : await hub.SignIn(who);
            using var answer = await client.GetAsync(Address(journey), TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
        }
        using var none = await nils.GetAsync(Address(Guid.NewGuid()), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private static Uri Address(Guid journey) => new($"journeys/{journey:D}/archive.zip", UriKind.Relative);

    /// <summary>By their paths below the package's folder.</summary>
    private static Dictionary<string, byte[]> Read(Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName[(entry.FullName.IndexOf('/') + 1)..], Bytes);

        static byte[] Bytes(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    private static Dictionary<string, string> Sums(byte[] manifest) =>
        Text(manifest)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  "))
            .ToDictionary(line => line[1], line => line[0]);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
