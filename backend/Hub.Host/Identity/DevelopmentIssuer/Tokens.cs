using System.Globalization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>Makes tokens of Keycloak's shape, and reads back the ones that come home: refresh and access tokens.</summary>
public sealed class Tokens(RealmFile realm, IssuerAddress address, SigningKey signingKey, TimeProvider time)
{
    public const int AccessLifetime = 300;
    public const int RefreshLifetime = 1800;
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public sealed record Answer(
        string AccessToken,
        string? RefreshToken,
        string? IdToken,
        string SessionId,
        string Scope
    );

    /// <summary>A service account gets no refresh token, and an ID token is given where <c>openid</c> was asked for.</summary>
    public async Task<Answer> Issue(RealmUser user, RealmClient client, string sessionId, string scope, string? nonce)
    {
        var granted = Granted(scope);
        var isPerson = user.ServiceAccountClientId is null;
        var access = Shared(user, client, sessionId, "Bearer", AccessLifetime);
        access["aud"] = Audiences;
        access["acr"] = "1";
        access["realm_access"] = new Dictionary<string, object> { ["roles"] = Array(user.RealmRoles) };
        access["resource_access"] = (user.ClientRoles ?? new Dictionary<string, IReadOnlyList<string>>()).ToDictionary(
            client => client.Key,
            object (client) => new Dictionary<string, object> { ["roles"] = Array(client.Value) }
        );
        access["scope"] = granted;
        Profile(access, user);
        return new Answer(
            await Sign(access),
            isPerson ? await Sign(RefreshClaims(user, client, sessionId, granted)) : null,
            isPerson && granted.Split(' ').Contains("openid")
                ? await Sign(IdClaims(user, client, sessionId, nonce))
                : null,
            sessionId,
            granted
        );
    }

    /// <summary>The claims of a token of ours of this kind (<c>Bearer</c>, <c>Refresh</c>, <c>ID</c>), or null.</summary>
    public async Task<JsonWebToken?> Read(string? token, string kind, bool evenExpired = false)
    {
        var result = await Handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = address.Issuer,
                ValidateAudience = false,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
                IssuerSigningKey = await signingKey.Get(),
                LifetimeValidator = (_, expires, _, _) => evenExpired || expires > time.GetUtcNow(),
            }
        );
        return
            result is { IsValid: true, SecurityToken: JsonWebToken read }
            && read.TryGetPayloadValue<string>("typ", out var typ)
            && typ == kind
            ? read
            : null;
    }

    /// <summary>The audience mapper of the realm file puts the host's client into everybody's tokens.</summary>
    private static readonly string[] Audiences = ["hub-web", "account"];

    private static string Granted(string scope) =>
        string.Join(' ', scope.Split(' ').Where(part => part is "openid").Concat(["profile", "email"]));

    private Dictionary<string, object> RefreshClaims(RealmUser user, RealmClient client, string sessionId, string scope)
    {
        var claims = Shared(user, client, sessionId, "Refresh", RefreshLifetime);
        claims["aud"] = address.Issuer;
        claims["scope"] = scope;
        return claims;
    }

    private Dictionary<string, object> IdClaims(RealmUser user, RealmClient client, string sessionId, string? nonce)
    {
        var claims = Shared(user, client, sessionId, "ID", AccessLifetime);
        claims["aud"] = client.ClientId;
        claims["acr"] = "1";
        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        Profile(claims, user);
        return claims;
    }

    private Dictionary<string, object> Shared(
        RealmUser user,
        RealmClient client,
        string sessionId,
        string typ,
        int lifetime
    )
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return new Dictionary<string, object>
        {
            ["exp"] = now + lifetime,
            ["iat"] = now,
            ["jti"] = Secrets.Random(),
            ["iss"] = address.Issuer,
            ["sub"] = user.Id,
            ["typ"] = typ,
            ["azp"] = client.ClientId,
            ["sid"] = sessionId,
        };
    }

    private static void Profile(Dictionary<string, object> claims, RealmUser user)
    {
        claims["email_verified"] = user.EmailVerified;
        claims["preferred_username"] = user.Username;
        foreach (
            var (key, value) in new[]
            {
                ("given_name", user.FirstName),
                ("family_name", user.LastName),
                ("email", user.Email),
            }
        )
        {
            if (value is not null)
            {
                claims[key] = value;
            }
        }

        if (user.Name.Length > 0)
        {
            claims["name"] = user.Name;
        }
    }

    private static string[] Array(IReadOnlyList<string>? values) => values is null ? [] : [.. values];

    private async Task<string> Sign(Dictionary<string, object> claims) =>
        Handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Claims = claims,
                SigningCredentials = new SigningCredentials(await signingKey.Get(), SecurityAlgorithms.RsaSha256),
                TokenType = "JWT",
            }
        );

    public RealmUser? UserOf(JsonWebToken token) =>
        realm.Users.FirstOrDefault(user => user.Enabled && user.Id == token.Subject);
}
