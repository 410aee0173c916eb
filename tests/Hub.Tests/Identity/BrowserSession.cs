using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Testing;

namespace Hub.Tests.Identity;

/// <summary>A browser without a page: keeps cookies, shows redirects instead of following them.</summary>
internal sealed partial class BrowserSession : IDisposable
{
    private readonly CookieContainer cookies = new();

    public BrowserSession(HubAt hub)
    {
        Address = hub.Address;
        Client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                CookieContainer = cookies,
                UseProxy = false,
            }
        )
        {
            BaseAddress = hub.Address,
        };
    }

    public HttpClient Client { get; }

    public Uri Address { get; }

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public IReadOnlyList<Cookie> Cookies => cookies.GetAllCookies().ToArray();

    public Cookie? Session => Cookies.FirstOrDefault(cookie => cookie.Name == $"hub-dev-{Address.Port}");

    public void Keep(Cookie cookie) => cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", cookie.Domain));

    public static async Task<BrowserSession> SignedIn(HubAt hub, Person person)
    {
        var browser = new BrowserSession(hub);
        using var answer = await browser.SignIn(person);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    /// <summary>The whole way; answers what the callback answered.</summary>
    public async Task<HttpResponseMessage> SignIn(Person person, string returnTo = "/")
    {
        var callback = await ChooseAt(await Asked(returnTo), person);
        return await Client.GetAsync(callback);
    }

    /// <summary>Where sign-in sends the browser: the provider's address with what is asked.</summary>
    public async Task<Uri> Asked(string returnTo)
    {
        using var answer = await Client.GetAsync(Local($"sign-in?returnTo={Uri.EscapeDataString(returnTo)}"));
        return answer.Headers.Location!;
    }

    /// <summary>Chooses a sample person on the issuer's page; answers the address back to the host.</summary>
    public async Task<Uri> ChooseAt(Uri asked, Person person)
    {
        var page = await Client.GetStringAsync(asked);
        var request = WebUtility.HtmlDecode(RequestField().Match(page).Groups[1].Value);
        var user = UserButton()
            .Matches(page)
            .Single(match => WebUtility.HtmlDecode(match.Groups[2].Value) == person.Name);
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["request"] = request, ["user"] = user.Groups[1].Value }
        );
        using var answer = await Client.PostAsync(Local("realms/hub/login-actions/authenticate"), form);
        return answer.Headers.Location!;
    }

    /// <summary>Asks GraphQL who it is, as a page of ours does unless told otherwise.</summary>
    public async Task<HttpResponseMessage> AskWho(string? origin = "own", string? header = "1")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Local("graphql"))
        {
            Content = JsonContent.Create(new { query = "{ viewer { person { name } } }" }),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "own" ? Origin : origin);
        }

        if (header is not null)
        {
            request.Headers.Add("Hub-Request", header);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The viewer's name; null when nobody is signed in.</summary>
    public async Task<string?> Who() => await NameIn(await AskWho());

    public async Task<HttpResponseMessage> SignOut()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Local("sign-out"));
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("Hub-Request", "1");
        return await Client.SendAsync(request);
    }

    public static async Task<string?> NameIn(HttpResponseMessage answer)
    {
        var viewer = Viewer(await answer.Content.ReadAsStringAsync());
        return viewer.ValueKind is JsonValueKind.Null
            ? null
            : viewer.GetProperty("person").GetProperty("name").GetString();
    }

    /// <summary>The viewer in an answer of GraphQL; an answer with errors fails the test with what it says.</summary>
    public static JsonElement Viewer(string body)
    {
        using var document = JsonDocument.Parse(body);
        Assert.True(document.RootElement.TryGetProperty("data", out var data), body);
        return data.GetProperty("viewer").Clone();
    }

    public static Uri Local(string path) => new(path, UriKind.Relative);

    public void Dispose() => Client.Dispose();

    [GeneratedRegex("name=\"request\" value=\"([^\"]+)\"")]
    private static partial Regex RequestField();

    [GeneratedRegex("name=\"user\" value=\"([^\"]+)\".*?<span class=\"name\">([^<]+)</span>", RegexOptions.Singleline)]
    private static partial Regex UserButton();
}
