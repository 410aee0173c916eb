using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hub.Testing;

/// <summary>A running hub as its users see it: an address to talk to.</summary>
public class HubAt
{
    private Uri? address;

    /// <summary>Ends with a slash.</summary>
    public Uri Address
    {
        get => address ?? throw new InvalidOperationException("The hub has not started.");
        protected set => address = value;
    }

    /// <summary>A visitor who is not signed in. Redirects are shown, not followed.</summary>
    public HttpClient Visitor() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>An API client of this person, with a bearer token.</summary>
    public async Task<HttpClient> SignIn(Person person)
    {
        var client = Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token(person));
        return client;
    }

    /// <summary>An access token of this person, by the password grant that only Development has.</summary>
    public async Task<string> Token(Person person)
    {
        using var visitor = Visitor();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "password",
                ["client_id"] = "hub-cli",
                ["username"] = person.User,
                ["password"] = Person.Password,
                ["scope"] = "openid",
            }
        );
        using var answer = await visitor.PostAsync(
            new Uri("realms/hub/protocol/openid-connect/token", UriKind.Relative),
            form
        );
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonDocument.Parse(body).RootElement.GetProperty("access_token").GetString()!
            : throw new InvalidOperationException($"No token for {person.User}: {(int)answer.StatusCode} {body}");
    }

    /// <summary>The whole answer of <c>POST /graphql</c>: <c>data</c> and <c>errors</c>.</summary>
    public static async Task<JsonElement> Ask(HttpClient client, string document, object? variables = null)
    {
        using var answer = await client.PostAsJsonAsync(
            new Uri("graphql", UriKind.Relative),
            new { query = document, variables }
        );
        var body = await answer.Content.ReadAsStringAsync();
        try
        {
            return JsonDocument.Parse(body).RootElement;
        }
        catch (JsonException noJson)
        {
            throw new InvalidOperationException($"{(int)answer.StatusCode} without JSON: {body}", noJson);
        }
    }
}
