using System.Net.Http.Headers;
using System.Text;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>
/// The token endpoint (RFC 6749): authorization code, refresh token, client credentials and, since this runs in
/// Development only, the password grant. Errors are Keycloak's, code, text and status.
/// </summary>
public sealed class TokenEndpoint(RealmFile realm, Tokens tokens, Sessions sessions)
{
    public async Task<IResult> Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.HasFormContentType)
        {
            return Error("invalid_request", "Missing form parameter: grant_type");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Client(context.Request, form) is not { } client)
        {
            return Error("invalid_client", "Invalid client or Invalid client credentials", 401);
        }

        return (string?)form["grant_type"] switch
        {
            "authorization_code" => await Code(client, form),
            "refresh_token" => await Refresh(client, form),
            "password" => await Password(client, form),
            "client_credentials" => await ClientCredentials(client, form),
            null => Error("invalid_request", "Missing form parameter: grant_type"),
            _ => Error("unsupported_grant_type", "Unsupported grant_type"),
        };
    }

    /// <summary>The client that proves itself, by basic authentication or in the form.</summary>
    public RealmClient? Client(HttpRequest request, IFormCollection form)
    {
        var (id, secret) = Basic(request) ?? ((string?)form["client_id"], (string?)form["client_secret"]);
        return realm.Client(id) is { Enabled: true } client && client.HasSecret(secret) ? client : null;
    }

    private async Task<IResult> Code(RealmClient client, IFormCollection form)
    {
        var code = sessions.Take(form["code"]);
        if (code is null || code.ClientId != client.ClientId || code.RedirectUri != (string?)form["redirect_uri"])
        {
            return Error("invalid_grant", "Code not valid");
        }

        if (code.Challenge is not null && !Secrets.Proves(form["code_verifier"], code.Challenge))
        {
            return Error("invalid_grant", "PKCE verification failed: Code mismatch");
        }

        return realm.User(code.UserId) is { } user
            ? Json(await tokens.Issue(user, client, code.SessionId, code.Scope, code.Nonce))
            : Error("invalid_grant", "Code not valid");
    }

    private async Task<IResult> Refresh(RealmClient client, IFormCollection form)
    {
        var refresh = await tokens.Read(form["refresh_token"], "Refresh");
        return
            refresh is not null
            && refresh.GetPayloadValue<string>("azp") == client.ClientId
            && refresh.GetPayloadValue<string>("sid") is var session
            && !sessions.HasEnded(session)
            && tokens.UserOf(refresh) is { } user
            ? Json(await tokens.Issue(user, client, session, refresh.GetPayloadValue<string>("scope"), null))
            : Error("invalid_grant", "Invalid refresh token");
    }

    private async Task<IResult> Password(RealmClient client, IFormCollection form)
    {
        if (!client.DirectAccessGrantsEnabled)
        {
            return Error("unauthorized_client", "Client not allowed for direct access grants");
        }

        return realm.UserNamed(form["username"]) is { } user && user.HasPassword(form["password"])
            ? Json(await tokens.Issue(user, client, Secrets.Random(), (string?)form["scope"] ?? "", null))
            : Error("invalid_grant", "Invalid user credentials");
    }

    private async Task<IResult> ClientCredentials(RealmClient client, IFormCollection form)
    {
        return
            client is { PublicClient: false, ServiceAccountsEnabled: true }
            && realm.ServiceAccountOf(client) is { } user
            ? Json(await tokens.Issue(user, client, Secrets.Random(), (string?)form["scope"] ?? "", null))
            : Error("unauthorized_client", "Client not enabled to retrieve service account", 401);
    }

    private static IResult Json(Tokens.Answer answer)
    {
        var body = new Dictionary<string, object>
        {
            ["access_token"] = answer.AccessToken,
            ["expires_in"] = Tokens.AccessLifetime,
            ["refresh_expires_in"] = answer.RefreshToken is null ? 0 : Tokens.RefreshLifetime,
            ["token_type"] = "Bearer",
            ["not-before-policy"] = 0,
            ["scope"] = answer.Scope,
        };
        if (answer.RefreshToken is not null)
        {
            body["refresh_token"] = answer.RefreshToken;
            body["session_state"] = answer.SessionId;
        }

        if (answer.IdToken is not null)
        {
            body["id_token"] = answer.IdToken;
        }

        return Results.Json(body);
    }

    internal static IResult Error(string code, string description, int status = 400) =>
        Results.Json(new { error = code, error_description = description }, statusCode: status);

    private static (string? Id, string? Secret)? Basic(HttpRequest request)
    {
        if (
            !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            || !string.Equals(header.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        var bytes = new byte[header.Parameter?.Length ?? 0];
        if (!Convert.TryFromBase64String(header.Parameter ?? "", bytes, out var length))
        {
            return (null, null);
        }

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return (Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : null);
    }
}
