using System.Security.Cryptography;
using Hub.Host.Identity;
using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Tests.Identity;

/// <summary>Tokens as an attacker, or a provider that is set up wrong, would make them: good but for what is changed.</summary>
internal sealed class ForgedToken(TestHub hub)
{
    private readonly Dictionary<string, object> claims = new()
    {
        ["iss"] = hub.Services.GetRequiredService<IdentityProvider>().Issuer,
        ["aud"] = new[] { "hub-web", "account" },
        ["sub"] = hub.Services.GetRequiredService<RealmFile>().UserNamed("kari.berg")!.Id,
        ["typ"] = "Bearer",
        ["azp"] = "hub-cli",
        ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["exp"] = DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeSeconds(),
        ["preferred_username"] = "kari.berg",
    };

    public ForgedToken With(string claim, object? value)
    {
        if (value is null)
        {
            claims.Remove(claim);
        }
        else
        {
            claims[claim] = value;
        }

        return this;
    }

    /// <summary>Signed with the issuer's own key: what is wrong is in the claims.</summary>
    public async Task<string> SignedByIssuer() =>
        Sign(await hub.Services.GetRequiredService<SigningKey>().Get(), SecurityAlgorithms.RsaSha256);

    /// <summary>Signed with a key of the attacker's, under the key id of the issuer's.</summary>
    public async Task<string> SignedByStranger()
    {
        var real = await hub.Services.GetRequiredService<SigningKey>().Get();
        using var rsa = RSA.Create(2048);
        return Sign(new RsaSecurityKey(rsa) { KeyId = real.KeyId }, SecurityAlgorithms.RsaSha256);
    }

    /// <summary>HMAC with the issuer's public key as the secret, which everybody knows.</summary>
    public async Task<string> SignedWithPublicKeyAsSecret()
    {
        var real = await hub.Services.GetRequiredService<SigningKey>().Get();
        var secret = System.Text.Encoding.ASCII.GetBytes(real.Rsa.ExportSubjectPublicKeyInfoPem());
        return Sign(new SymmetricSecurityKey(secret) { KeyId = real.KeyId }, SecurityAlgorithms.HmacSha256);
    }

    /// <summary>Algorithm none, with an empty signature.</summary>
    public string Unsigned() =>
        $"{Part("""{"alg":"none","typ":"JWT"}""")}.{Part(System.Text.Json.JsonSerializer.Serialize(claims))}.";

    private static string Part(string json) => Base64UrlEncoder.Encode(json);

    private string Sign(SecurityKey key, string algorithm)
    {
        // Without the cache, which would keep a key that is disposed here.
        key.CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new SigningCredentials(key, algorithm) }
        );
    }
}
