using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Hub.Shared.Files;
using Hub.Testing;
using Hub.Tests.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Files;

/// <summary>Sending and fetching files, and what somebody may try with them. One attack a test.</summary>
public sealed class FileEndpointTests
{
    [Fact]
    public async Task Who_sends_a_file_gets_the_same_bytes_back_under_their_hash()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var png = SampleFiles.UniquePng();

        var file = await kari.SendFile(png, "Minnebok på biblioteket.png");

        Assert.Equal(FileHash.Of(png).Value, file.GetProperty("sha256").GetString());
        Assert.Equal("PNG", file.GetProperty("kind").GetString());
        Assert.Equal(3, file.GetProperty("width").GetInt32());
        using var answer = await kari.Fetch(file);
        Assert.Equal(png, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("Minnebok på biblioteket.png", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition.DispositionType);
    }

    [Fact]
    public async Task The_same_content_is_one_file_for_all_who_send_it()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var png = SampleFiles.UniquePng();
        var first = await kari.SendFile(png, "kari.png");
        var again = await ingrid.SendFile(png, "ingrid.png");
        Assert.Equal(first.GetProperty("url").GetString(), again.GetProperty("url").GetString());
        using var answer = await ingrid.Fetch(again);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_part_of_a_file_is_sent_when_a_part_is_asked_for()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var png = SampleFiles.UniquePng();
        var file = await kari.SendFile(png);
        using var answer = await kari.Fetch(file, request => request.Headers.Range = new RangeHeaderValue(8, 15));
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(png[8..16], await answer.Content.ReadAsByteArrayAsync());
        using var beyond = await kari.Fetch(file, request => request.Headers.Range = new RangeHeaderValue(9999, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task Unchanged_bytes_are_not_sent_again_and_the_right_is_asked_again()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var file = await kari.SendFile(SampleFiles.UniquePng());
        var tag = new EntityTagHeaderValue($"\"{file.GetProperty("sha256").GetString()}\"");
        using var same = await kari.Fetch(file, request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal("no-cache, private", same.Headers.CacheControl!.ToString());
        using var others = await ola.Fetch(file, request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    [Fact]
    public async Task A_document_is_downloaded_and_runs_nothing()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var file = await kari.SendFile(
            [.. SampleFiles.Pdf, .. SampleFiles.Ascii($"%{Guid.NewGuid()}\n%%EOF")],
            "x.html"
        );
        using var answer = await kari.Fetch(file);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("x.pdf", answer.Content.Headers.ContentDisposition.FileName);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.EndsWith("sandbox", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_file_that_belongs_to_nothing_is_its_senders_alone()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var file = await kari.SendFile(SampleFiles.UniquePng());
        var nothing = new string('0', 64);
        foreach (var person in new[] { People.Ola, People.Ingrid, People.Anne, People.Siv, People.Ute })
        {
            using var other = await hub.SignIn(person);
            using var answer = await other.Fetch(file);
            using var none = await other.GetAsync(Local($"files/{nothing}"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(await Body(none), await Body(answer));
        }
        using var visitor = hub.Visitor();
        using var toVisitor = await visitor.Fetch(file);
        Assert.Equal(HttpStatusCode.NotFound, toVisitor.StatusCode);
    }

    [Theory]
    [InlineData("files/../secrets.json")]
    [InlineData("files/..%2fsecrets.json")]
    [InlineData("files/%2e%2e%2fsecrets.json")]
    [InlineData("files/..%5csecrets.json")]
    [InlineData("files/..;/secrets.json")]
    [InlineData("files/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Nothing_beside_the_files_is_reached_through_their_address(string path)
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var answer = await kari.GetAsync(Local(path));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(
        "<svg onload=\"alert(1)\"/>",
        "bilde.svg",
        HttpStatusCode.UnsupportedMediaType,
        "FILE_TYPE_NOT_ALLOWED"
    )]
    [InlineData("<html></html>", "bilde.png", HttpStatusCode.UnsupportedMediaType, "FILE_TYPE_NOT_ALLOWED")]
    [InlineData("%PDF-1.4 <html>", "rapport.pdf", HttpStatusCode.BadRequest, "FILE_DAMAGED")]
    [InlineData("", "tom.png", HttpStatusCode.BadRequest, "FILE_EMPTY")]
    public async Task What_is_no_picture_and_no_document_is_refused(
        string content,
        string name,
        HttpStatusCode status,
        string code
    )
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var answer = await kari.Send(SampleFiles.Ascii(content), name);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(code, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_over_the_limit_is_refused_whether_its_length_is_told_or_not(bool told)
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var content = new StreamContent(new MemoryStream(new byte[Hub.Shared.Files.Files.LargestFile + 1]));
        content.Headers.ContentLength = told ? content.Headers.ContentLength : null;
        using var request = new HttpRequestMessage(HttpMethod.Post, Local("files")) { Content = content };
        request.Headers.TransferEncodingChunked = !told;
        // Who tells the length may ask before sending; the answer comes without a byte sent.
        request.Headers.ExpectContinue = told;
        using var answer = await kari.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("FILE_TOO_LARGE", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_and_people_without_an_office_send_nothing()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        using var toVisitor = await visitor.Send(SampleFiles.Png, "x.png");
        Assert.Equal(HttpStatusCode.Unauthorized, toVisitor.StatusCode);
        using var ute = await hub.SignIn(People.Ute);
        using var toUte = await ute.Send(SampleFiles.Png, "x.png");
        Assert.Equal(HttpStatusCode.Forbidden, toUte.StatusCode);
        Assert.Contains("OFFICE_REQUIRED", await toUte.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "1")]
    [InlineData("https://evil.example", "1")]
    [InlineData("own", null)]
    public async Task A_foreign_page_cannot_send_a_file_with_the_cookie(string? origin, string? header)
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);
        using var content = new ByteArrayContent(SampleFiles.Png);
        using var request = new HttpRequestMessage(HttpMethod.Post, Local("files")) { Content = content };
        if (origin is not null)
            request.Headers.Add("Origin", origin == "own" ? browser.Origin : origin);
        if (header is not null)
            request.Headers.Add("Hub-Request", header);
        using var answer = await browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("NOT_FROM_HUB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_fills_the_disk_in_a_day()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        for (var i = 0; i < Hub.Shared.Files.Files.MostADay; i++)
            await kari.SendFile(SampleFiles.UniquePng());
        using var answer = await kari.Send(SampleFiles.UniquePng(), "x.png");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_that_belonged_to_nothing_for_a_day_is_removed_and_a_younger_one_stays()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time));
        var cleaning = hub.Services.GetRequiredService<FileCleaning>();
        using var kari = await hub.SignIn(People.Kari);
        var old = await kari.SendFile(SampleFiles.UniquePng());
        var bytes = SampleFiles.UniquePng();
        await kari.SendFile(bytes);
        time.PutForward(FileCleaning.Grace + TimeSpan.FromMinutes(1));
        using var later = await hub.SignIn(People.Kari);
        var sentAgain = await later.SendFile(bytes);

        Assert.Equal(1, await cleaning.Run(CancellationToken.None));

        using var gone = await later.Fetch(old);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var there = await later.Fetch(sentAgain);
        Assert.Equal(bytes, await there.Content.ReadAsByteArrayAsync());
        var store = hub.Services.GetRequiredService<IFileStore>();
        Assert.Null(
            await store.Open(FileHash.Parse(old.GetProperty("sha256").GetString())!.Value, CancellationToken.None)
        );
    }

    private static Uri Local(string path) => new(path, UriKind.Relative);

    /// <summary>Without the number that is each answer's own.</summary>
    private static async Task<string> Body(HttpResponseMessage answer)
    {
        var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        return string.Join(
            '\n',
            body.EnumerateObject().Where(each => each.Name != "traceId").Select(each => $"{each.Name}={each.Value}")
        );
    }
}
