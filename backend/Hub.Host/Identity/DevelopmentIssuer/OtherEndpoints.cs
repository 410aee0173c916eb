using Microsoft.IdentityModel.Tokens;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>Discovery, keys, user information and logout.</summary>
public static class OtherEndpoints
{
    public static IResult Discovery(IssuerAddress address) =>
        Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = address.Issuer,
                ["authorization_endpoint"] = address.Endpoint("auth"),
                ["token_endpoint"] = address.Endpoint("token"),
                ["userinfo_endpoint"] = address.Endpoint("userinfo"),
                ["end_session_endpoint"] = address.Endpoint("logout"),
                ["jwks_uri"] = address.Endpoint("certs"),
                ["grant_types_supported"] = (string[])
                    ["authorization_code", "client_credentials", "password", "refresh_token"],
                ["response_types_supported"] = (string[])["code"],
                ["response_modes_supported"] = (string[])["query"],
                ["subject_types_supported"] = (string[])["public"],
                ["id_token_signing_alg_values_supported"] = (string[])[SecurityAlgorithms.RsaSha256],
                ["token_endpoint_auth_methods_supported"] = (string[])["client_secret_basic", "client_secret_post"],
                ["code_challenge_methods_supported"] = (string[])["S256"],
                ["scopes_supported"] = (string[])["openid", "profile", "email"],
                ["authorization_response_iss_parameter_supported"] = true,
            }
        );

    public static async Task<IResult> Keys(SigningKey signing)
    {
        var key = await signing.Get();
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return Results.Json(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kid = key.KeyId,
                        kty = "RSA",
                        alg = SecurityAlgorithms.RsaSha256,
                        use = "sig",
                        n = Base64UrlEncoder.Encode(parameters.Modulus),
                        e = Base64UrlEncoder.Encode(parameters.Exponent),
                    },
                },
            }
        );
    }

    public static async Task<IResult> UserInfo(HttpContext context, Tokens tokens, Sessions sessions, RealmFile realm)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        var token = authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? authorization[7..] : null;
        if (
            await tokens.Read(token, "Bearer") is not { } access
            || sessions.HasEnded(access.GetPayloadValue<string>("sid"))
            || tokens.UserOf(access) is not { } user
        )
        {
            context.Response.Headers.WWWAuthenticate = $"Bearer realm=\"{realm.Realm}\"";
            return Results.StatusCode(401);
        }

        return Results.Json(
            new
            {
                sub = user.Id,
                email_verified = user.EmailVerified,
                name = user.Name,
                preferred_username = user.Username,
                given_name = user.FirstName,
                family_name = user.LastName,
                email = user.Email,
            }
        );
    }

    /// <summary>A browser is sent back to where the client may send it; the session that the hint names ends.</summary>
    public static async Task<IResult> LogoutPage(
        HttpContext context,
        RealmFile realm,
        Tokens tokens,
        Sessions sessions,
        SignInPage page
    )
    {
        var query = context.Request.Query;
        var hint = await tokens.Read(query["id_token_hint"], "ID", evenExpired: true);
        if (hint is not null)
        {
            sessions.End(hint.GetPayloadValue<string>("sid"));
        }

        var client = realm.Client(hint?.GetPayloadValue<string>("azp") ?? (string?)query["client_id"]);
        var back = (string?)query["post_logout_redirect_uri"];
        return client is not null && back is not null && client.Allows(back)
            ? Results.Redirect(back)
            : page.SignedOut(context);
    }

    /// <summary>A client ends a session with its refresh token, as at Keycloak.</summary>
    public static async Task<IResult> Logout(
        HttpContext context,
        TokenEndpoint endpoint,
        Tokens tokens,
        Sessions sessions
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (endpoint.Client(context.Request, form) is not { } client)
        {
            return TokenEndpoint.Error("invalid_client", "Invalid client or Invalid client credentials", 401);
        }

        var refresh = await tokens.Read(form["refresh_token"], "Refresh", evenExpired: true);
        if (refresh is null || refresh.GetPayloadValue<string>("azp") != client.ClientId)
        {
            return TokenEndpoint.Error("invalid_grant", "Invalid refresh token");
        }

        sessions.End(refresh.GetPayloadValue<string>("sid"));
        return Results.NoContent();
    }
}
