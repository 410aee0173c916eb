using System.Net;
using Hub.Host.WebPage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace Hub.Host.Tests.WebPage;

/// <summary>How the built page is served, on a real server and a folder as the build leaves it.</summary>
public sealed class WebPageTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private WebApplication app = null!;
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "assets"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "index.html"), "<!doctype html><title>Hub</title>");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "assets", "app-abc.js"), new string('x', 5_000));
        Precompression.Compress(folder.Path);

        app = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]).Build();
        app.ServeWebPage(new PhysicalFileProvider(folder.Path));
        await app.StartAsync();
        browser = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/networks/50")]
    [InlineData("/topics/a.b")] // a dot in the last part is no file's name
    public async Task Every_address_of_the_page_answers_with_the_first_page_and_is_asked_for_again(string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<title>Hub</title>", await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl?.NoCache);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task A_script_comes_as_small_as_the_browser_takes_it_and_is_kept_for_ever(
        string accepts,
        string? encoding
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/app-abc.js");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        using var answer = await browser.SendAsync(request);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
        Assert.Equal(encoding is null, answer.Content.Headers.ContentLength == 5_000);
    }

    [Theory]
    [InlineData("/assets/gone.js")] // an old window after an update: a page would be taken for a script
    [InlineData("/graphql/typo")]
    [InlineData("/assets/../../etc/passwd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    public async Task What_is_neither_a_file_nor_a_page_is_not_found_or_the_page(string address)
    {
        using var answer = await browser.GetAsync(new Uri(browser.BaseAddress!, address));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("root:", text);
        Assert.True(answer.StatusCode == HttpStatusCode.NotFound || text.Contains("<title>Hub</title>"));
    }

    [Fact]
    public async Task A_missing_script_is_not_found() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.GetAsync(new Uri("/assets/gone.js", UriKind.Relative))).StatusCode
        );

    [Fact]
    public async Task A_file_that_did_not_change_is_not_sent_again()
    {
        var first = await browser.GetAsync(new Uri("/assets/app-abc.js", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/assets/app-abc.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await browser.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }
}
