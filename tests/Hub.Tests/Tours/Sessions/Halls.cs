using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Tours.Sessions;

/// <summary>People in a hall: the code on the wall, and who comes in by it.</summary>
internal static class Halls
{
    /// <summary>The code in force, made now where there is none.</summary>
    public static async Task<string> OpenHall(this HttpClient host, Guid session)
    {
        await host.Ok("openHall", new { session });
        return (await host.Session(session, "hallCode { code }"))
            .GetProperty("hallCode")
            .GetProperty("code")
            .GetString()!;
    }

    public static Task<HttpResponseMessage> GiveCode(this HttpClient client, string code, string? name = null) =>
        client.PostAsJsonAsync(
            new Uri("sign-in/code", UriKind.Relative),
            new
            {
                code,
                name,
                language = "nb",
            }
        );

    /// <summary>A phone that has no account and sends what the page sends.</summary>
    public static HttpClient Phone(this HubAt hub)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() })
        {
            BaseAddress = hub.Address,
        };
        client.DefaultRequestHeaders.Add("Hub-Request", "1");
        client.DefaultRequestHeaders.Add("Origin", hub.Address.GetLeftPart(UriPartial.Authority));
        return client;
    }

    /// <summary>A phone that came in by the code.</summary>
    public static async Task<HttpClient> Guest(this HubAt hub, string code, string? name = null)
    {
        var phone = hub.Phone();
        using var answer = await phone.GiveCode(code, name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return phone;
    }

    /// <summary>The headers of a guest's line and requests.</summary>
    public static async Task<Dictionary<string, string>> GuestHeaders(this HubAt hub, string code)
    {
        using var phone = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = hub.Address };
        phone.DefaultRequestHeaders.Add("Hub-Request", "1");
        using var answer = await phone.GiveCode(code);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return new()
        {
            ["Cookie"] = cookie,
            ["Hub-Request"] = "1",
            ["Origin"] = hub.Address.GetLeftPart(UriPartial.Authority),
        };
    }

    public static async Task<string?> Problem(this HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString();
}
