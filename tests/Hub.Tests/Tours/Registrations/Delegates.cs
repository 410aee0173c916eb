using System.Net;
using System.Net.Http.Json;
using Hub.Testing;
using Hub.Tests.Notifications;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Delegates without an account, who come by the link of their letter.</summary>
internal static class Delegates
{
    /// <summary>A delegate of Kari's municipality with a seat, an address of their own, and their registration.</summary>
    public static async Task<(string Email, Guid Registration)> RegisterGuest(
        this HttpClient kari,
        Guid stop,
        string name = "Deltaker Prøvesen"
    )
    {
        var email = $"{Guid.NewGuid():N}@eksempel.no";
        return (email, (await kari.Registered(stop, "5006", new { name, email }))[0]);
    }

    /// <summary>What stands in the link of the letter with these words in its subject.</summary>
    public static async Task<string> SecretOf(this TestHub hub, string email, string subject = "påmeldt")
    {
        var link = (await hub.LetterTo(email, subject)).Links().Single();
        Assert.Equal(new Uri(hub.Address, "/deltaker"), new Uri(link.GetLeftPart(UriPartial.Path)));
        return link.Fragment[1..];
    }

    public static Task<HttpResponseMessage> OpenLink(this HttpClient client, string secret) =>
        client.PostAsJsonAsync(new Uri("sign-in/link", UriKind.Relative), new { secret });

    /// <summary>A phone that came by the link.</summary>
    public static async Task<HttpClient> Delegate(this HubAt hub, string secret)
    {
        var phone = hub.Phone();
        using var answer = await phone.OpenLink(secret);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return phone;
    }

    /// <summary>The headers of a delegate's line and requests.</summary>
    public static async Task<Dictionary<string, string>> DelegateHeaders(this HubAt hub, string secret)
    {
        using var phone = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = hub.Address };
        phone.DefaultRequestHeaders.Add("Hub-Request", "1");
        using var answer = await phone.OpenLink(secret);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return new()
        {
            ["Cookie"] = cookie,
            ["Hub-Request"] = "1",
            ["Origin"] = hub.Address.GetLeftPart(UriPartial.Authority),
        };
    }

    public static async Task<string> Renew(this HttpClient client, Guid registration)
    {
        var payload = await client.Do("renewDelegateLink", "link", new { registration });
        Assert.Equal("", payload.Codes());
        return new Uri(payload.Text("link")!).Fragment[1..];
    }
}
