using System.Net;
using System.Security.Claims;
using Hub.Host.WebPage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Hub.Host.Tests.WebPage;

/// <summary>Who gets the API's workbench at <c>/graphql</c>; everybody else gets the API.</summary>
public sealed class GraphiQLTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "assets"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "index.html"), "<!doctype html><title>GraphiQL</title>");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "assets", "index-abc.js"), "export {}");
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(true, false, HttpStatusCode.OK)]
    [InlineData(false, true, HttpStatusCode.OK)]
    [InlineData(false, false, HttpStatusCode.Redirect)]
    public async Task A_browser_gets_it_in_Development_or_signed_in_and_else_is_sent_to_sign_in(
        bool isForEverybody,
        bool isSignedIn,
        HttpStatusCode expected
    )
    {
        await using var app = await Start(isForEverybody, isSignedIn);
        using var answer = await Get(app, "/graphql", "text/html,*/*;q=0.8");

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK)
        {
            Assert.Contains("<title>GraphiQL</title>", await answer.Content.ReadAsStringAsync());
            Assert.Contains("script-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single());
        }
        else
        {
            Assert.Equal("/sign-in?returnTo=%2Fgraphql", answer.Headers.Location?.ToString());
        }
    }

    [Theory]
    [InlineData("/graphql", "application/graphql-response+json")]
    [InlineData("/graphql?query={__typename}", "text/html")]
    [InlineData("/graphql/schema.graphql", "text/html")]
    public async Task A_client_of_the_API_gets_the_API(string address, string accept)
    {
        await using var app = await Start(isForEverybody: true, isSignedIn: false);
        using var answer = await Get(app, address, accept);
        Assert.Equal("the API", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Its_files_are_kept_for_ever()
    {
        await using var app = await Start(isForEverybody: true, isSignedIn: false);
        using var answer = await Get(app, "/graphiql/assets/index-abc.js", "*/*");
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString());
    }

    private async Task<WebApplication> Start(bool isForEverybody, bool isSignedIn)
    {
        var app = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]).Build();
        app.Use(
            (context, next) =>
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(isSignedIn ? "test" : null));
                return next(context);
            }
        );
        app.ServeGraphiQL(new PhysicalFileProvider(folder.Path), isForEverybody);
        app.Run(context => context.Response.WriteAsync("the API"));
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> Get(WebApplication app, string address, string accept)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Urls.First() + address);
        request.Headers.Add("Accept", accept);
        return await browser.SendAsync(request);
    }
}
