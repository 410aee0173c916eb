using System.Net;
using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Files;

namespace Hub.Tests.Tours.Documents;

/// <summary>What is to be read before a stop: put there by who arranges it, read by everybody who sees the stop.</summary>
public sealed class StopDocumentTests
{
    [Fact]
    public async Task Everybody_reads_a_document_from_when_it_is_added_until_it_is_taken_away()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var (_, stop) = await anne.PublishTour("50", "Med dokumenter");
        var file = await anne.SendFile(SampleFiles.UniquePdf(), "Saksframlegg æøå.pdf");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Fetch(file)).StatusCode);

        var document = await anne.AddDocument(stop, file, "Saksframlegg");

        var shown = Assert.Single(await Of(visitor, stop));
        Assert.Equal("Saksframlegg", shown.GetProperty("title").GetString());
        Assert.Equal("Saksframlegg æøå.pdf", shown.GetProperty("file").GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Fetch(file)).StatusCode);

        Assert.Equal("", (await anne.Do("removeStopDocument", "removed", new { document })).Codes());
        Assert.Empty(await Of(visitor, stop));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Fetch(file)).StatusCode);
    }

    // Attack: put one's own file on another's stop, take theirs away, or make a file public that one may not see.
    [Fact]
    public async Task Who_does_not_arrange_the_stop_adds_and_removes_nothing()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(People.Tone);
        using var kari = await hub.SignIn(People.Kari);
        using var visitor = hub.Visitor();
        var (_, stop) = await anne.PublishTour("50", "Våre dokumenter");
        var (_, elsewhere) = await tone.PublishTour("34", "Deres dokumenter");
        var file = await anne.SendFile(SampleFiles.UniquePdf(), "vår.pdf");
        var document = await anne.AddDocument(stop, file, "Vår");
        var secret = await anne.SendFile(SampleFiles.UniquePdf(), "ikke delt.pdf");

        foreach (var other in new[] { tone, kari })
        {
            var own = await other.SendFile(SampleFiles.UniquePdf(), "min.pdf");
            Assert.Equal("NOT_AN_ORGANISER", (await other.TryAdd(stop, own, "Min")).Codes());
            Assert.Equal(
                "NOT_AN_ORGANISER",
                (await other.Do("removeStopDocument", "removed", new { document })).Codes()
            );
        }
        Assert.Equal("FILE_NOT_FOUND", (await tone.TryAdd(elsewhere, secret, "Andres")).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.TryAdd(stop, file, "Min")).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await visitor.Do("removeStopDocument", "removed", new { document })).Codes());
        Assert.Equal("TITLE_EMPTY", (await anne.TryAdd(stop, file, " ")).Codes());
        Assert.Single(await Of(visitor, stop));
    }

    private static async Task<JsonElement[]> Of(HttpClient client, Guid stop) =>
        [
            .. (await client.Data($"{{ stop(id: \"{stop}\") {{ documents {{ title file {{ name }} }} }} }}"))
                .GetProperty("stop")
                .GetProperty("documents")
                .EnumerateArray(),
        ];
}

/// <summary>What tests of documents say to the API.</summary>
internal static class Documents
{
    public static async Task<Guid> AddDocument(this HttpClient client, Guid stop, JsonElement file, string title)
    {
        var payload = await client.TryAdd(stop, file, title);
        return payload.Codes() is ""
            ? payload.GetProperty("document").GetProperty("uuid").GetGuid()
            : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> TryAdd(this HttpClient client, Guid stop, JsonElement file, string title) =>
        client.Do(
            "addStopDocument",
            "document { uuid }",
            new
            {
                id = Guid.NewGuid(),
                stop,
                file = file.GetProperty("sha256").GetString(),
                title,
            }
        );
}

/// <summary>Added and removed.</summary>
internal sealed class EveryKindOfDocument : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var anne = await hub.SignIn(People.Anne);
        var (_, stop) = await anne.PublishTour("50", "Alle slags dokumenter");
        var file = await anne.SendFile(SampleFiles.UniquePdf(), "les.pdf");
        await anne.AddDocument(stop, file, "Les dette");
        var document = await anne.AddDocument(stop, file, "Ikke dette");
        await anne.Do("removeStopDocument", "removed", new { document });
    }
}
