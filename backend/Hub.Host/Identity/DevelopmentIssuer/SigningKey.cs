using System.Security.Cryptography;
using Hub.Identity.Sessions;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>The issuer's RS256 key, kept in the database, so that a restart signs nobody out.</summary>
public sealed class SigningKey(DevelopmentKeyList stored)
{
    private readonly Lock gate = new();
    private Task<RsaSecurityKey>? loading;

    public Task<RsaSecurityKey> Get()
    {
        lock (gate)
        {
            if (loading is null or { IsFaulted: true } or { IsCanceled: true })
            {
                loading = Load();
            }

            return loading;
        }
    }

    private async Task<RsaSecurityKey> Load()
    {
        using var made = RSA.Create(2048);
        var pem = await stored.KeepOrGet("rs256", made.ExportPkcs8PrivateKeyPem(), CancellationToken.None);
        // Lives as long as the process: it signs and verifies every token.
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        var key = new RsaSecurityKey(rsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }
}
